package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.training.plan.LearningPlan.Step;
import vn.gdnn.training.plan.NeedsToday.Needed;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;

/** Computes the learning plan of a person whenever it is asked for, and notes who looked. */
@ApplicationScoped
public class ReadLearningPlan {

    private static final String PURPOSE = "learning plan";

    private final StaffMembers staff;
    private final NeedsToday needs;
    private final Evidence evidence;
    private final AccessLog accessLog;

    ReadLearningPlan(StaffMembers staff, NeedsToday needs, Evidence evidence, AccessLog accessLog) {
        this.staff = staff;
        this.needs = needs;
        this.evidence = evidence;
        this.accessLog = accessLog;
    }

    /** An empty plan where nothing is asked of the position, and for who left. */
    @Transactional
    public LearningPlan read(UUID staffId) {
        var member = staff.require(staffId);
        accessLog.note(member.institution(), staffId, PURPOSE);
        var position = member.employment().position();
        return Optional.of(position)
                .filter(held -> member.employment().lasts(needs.today()))
                .flatMap(needs::find)
                .map(needed -> plan(member, needed))
                .orElseGet(() ->
                        new LearningPlan(staffId, member.institution(), position, null, null, List.of(), List.of()));
    }

    private LearningPlan plan(StaffMember member, Needed needed) {
        var gap = new Gap(needed);
        var assessments = evidence.assessments(member, needed.need().framework());
        var last = assessments.isEmpty() ? null : assessments.get(assessments.size() - 1);
        return new LearningPlan(
                member.id(),
                member.institution(),
                member.employment().position(),
                needed.need(),
                last == null ? null : last.assessedOn(),
                steps(member, gap, needed),
                assessments.stream().map(gap::mark).toList());
    }

    private List<Step> steps(StaffMember member, Gap gap, Needed needed) {
        var levels = evidence.levels(member, gap.code());
        var taught = evidence.taught(member, gap, needs.today());
        Predicate<String> reached = code -> gap.isReached(levels.get(code)) || gap.isReached(taught.get(code));
        var open = gap.components().stream()
                .map(component -> component.code())
                .filter(reached.negate())
                .toList();
        var courses = evidence.courses(member, gap, open);
        return gap.components().stream()
                .map(component -> new Step(
                        component.code(),
                        component.name(),
                        levels.get(component.code()),
                        taught.get(component.code()),
                        needed.need().level(),
                        reached.test(component.code()),
                        courses.getOrDefault(component.code(), List.of())))
                .toList();
    }
}
