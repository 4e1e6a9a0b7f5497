package vn.gdnn.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;

/** Shows how a staff member placed themselves, oldest first, and notes who looked. */
@ApplicationScoped
public class AssessmentHistory {

    private static final String PURPOSE = "self-assessment";
    private static final Cursor START = Cursor.of(LocalDate.of(1, 1, 1), new UUID(0, 0));
    private static final int LAST = 50;

    private static final String LEVELS = """
            select component, level from (
                select distinct on (x.component) x.component, x.level
                from self_assessment s cross join lateral unnest(s.components, s.levels) as x (component, level)
                where s.institution = ? and s.staff_member = ? and s.framework = ?
                order by x.component, s.assessed_on desc, s.id desc) latest
            where level <> ''""";

    private final StaffMembers staff;
    private final SelfAssessments assessments;
    private final Database database;
    private final AccessLog accessLog;

    AssessmentHistory(StaffMembers staff, SelfAssessments assessments, Database database, AccessLog accessLog) {
        this.staff = staff;
        this.assessments = assessments;
        this.database = database;
        this.accessLog = accessLog;
    }

    @Transactional
    public Slice<SelfAssessmentRecord> list(UUID staffId, @Nullable Cursor after, int limit) {
        var member = staff.require(staffId);
        accessLog.note(member.institution(), staffId, PURPOSE);
        var place = Objects.requireNonNullElse(after, START);
        var rows = assessments
                .find(
                        "staffMember = :staff and (assessedOn, id) > (:on, :id) order by assessedOn, id",
                        Map.<String, Object>of("staff", staffId, "on", place.day(0), "id", place.uuid(1)))
                .range(0, limit)
                .list();
        return Slice.of(
                rows.stream().map(SelfAssessment::told).toList(), limit, one -> Cursor.of(one.assessedOn(), one.id()));
    }

    @Transactional
    public SelfAssessmentRecord one(UUID id) {
        var found = assessments
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal(AssessmentRefusal.SELF_ASSESSMENT_NOT_FOUND))
                .told();
        accessLog.note(found.institution(), found.staffId(), PURPOSE);
        return found;
    }

    /** The last 50 self-assessments in any version of the framework, oldest first; whoever shows them notes who looked. */
    @Transactional
    public List<SelfAssessmentRecord> inFramework(UUID staffId, String framework) {
        var last = assessments
                .find("staffMember = ?1 and framework = ?2 order by assessedOn desc, id desc", staffId, framework)
                .range(0, LAST - 1)
                .list();
        Collections.reverse(last);
        return last.stream().map(SelfAssessment::told).toList();
    }

    /**
     * The level in each component of the framework by the latest self-assessment that asked for it, none below the lowest;
     * whoever shows them notes who looked.
     */
    @Transactional
    public Map<String, String> levels(StaffMember member, String framework) {
        return database
                .list(
                        row -> Map.entry(row.text("component"), row.text("level")),
                        LEVELS,
                        member.institution(),
                        member.id(),
                        framework)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
