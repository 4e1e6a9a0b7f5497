package vn.gdnn.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.staff.StaffMembers;

/** Shows how a staff member placed themselves, oldest first, and notes who looked. */
@ApplicationScoped
public class AssessmentHistory {

    private static final String PURPOSE = "self-assessment";
    private static final Cursor START = Cursor.of(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private final StaffMembers staff;
    private final SelfAssessments assessments;
    private final AccessLog accessLog;

    AssessmentHistory(StaffMembers staff, SelfAssessments assessments, AccessLog accessLog) {
        this.staff = staff;
        this.assessments = assessments;
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

    /** Every self-assessment in any version of the framework, oldest first; whoever shows it notes who looked. */
    @Transactional
    public List<SelfAssessmentRecord> inFramework(UUID staffId, String framework) {
        return assessments
                .list("staffMember = ?1 and framework = ?2 order by assessedOn, id", staffId, framework)
                .stream()
                .map(SelfAssessment::told)
                .toList();
    }
}
