package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.training.assessment.AssessmentHistory;
import vn.gdnn.training.assessment.SelfAssessmentRecord;
import vn.gdnn.training.course.catalogue.CoursesTeaching;
import vn.gdnn.training.plan.LearningPlan.Course;
import vn.gdnn.training.staff.StaffMember;

/** What is known of a person, and of what can be learnt where they work. */
@ApplicationScoped
class Evidence {

    private final AssessmentHistory history;
    private final TaughtLevels taught;
    private final KnownTrainings trainings;
    private final CoursesTeaching offers;

    Evidence(AssessmentHistory history, TaughtLevels taught, KnownTrainings trainings, CoursesTeaching offers) {
        this.history = history;
        this.taught = taught;
        this.trainings = trainings;
        this.offers = offers;
    }

    /** The level in each component by the latest self-assessment that asked for it; below the lowest there is none. */
    Map<String, String> levels(StaffMember member, String framework) {
        return history.levels(member, framework);
    }

    /** The level in each component up to which the person was trained, as far as that holds on the day. */
    Map<String, String> taught(StaffMember member, Gap gap, LocalDate today) {
        return taught.of(member, gap.framework(), today);
    }

    /** The last ones, oldest first. */
    List<SelfAssessmentRecord> assessments(StaffMember member, String framework) {
        return history.inFramework(member.id(), framework);
    }

    /** What teaches each of the components: courses that close the gap first, then trainings that were completed. */
    Map<String, List<Course>> courses(StaffMember member, Gap gap, List<String> components) {
        return Stream.concat(offered(gap, components), completed(member, gap, components))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<Map.Entry<String, Course>> offered(Gap gap, List<String> components) {
        return offers.teaching(gap.code(), components, gap.reaching()).stream()
                .map(one -> Map.entry(one.component(), new Course(one.title(), one.provider(), one.id(), one.code())));
    }

    private Stream<Map.Entry<String, Course>> completed(StaffMember member, Gap gap, List<String> components) {
        return trainings.teaching(member.institution(), gap.code(), components).stream()
                .map(one -> Map.entry(one.component(), new Course(one.title(), one.provider(), null, null)));
    }
}
