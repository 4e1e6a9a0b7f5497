package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gdnn.training.assessment.AssessmentHistory;
import vn.gdnn.training.assessment.SelfAssessmentRecord;
import vn.gdnn.training.plan.KnownTrainings.KnownTraining;
import vn.gdnn.training.plan.LearningPlan.Course;
import vn.gdnn.training.staff.StaffMember;

/** What is known of a person, and of what can be learnt where they work. */
@ApplicationScoped
class Evidence {

    private final AssessmentHistory history;
    private final KnownTrainings trainings;

    Evidence(AssessmentHistory history, KnownTrainings trainings) {
        this.history = history;
        this.trainings = trainings;
    }

    /** The level in each component by the latest self-assessment that asked for it; below the lowest there is none. */
    Map<String, String> levels(StaffMember member, String framework) {
        return history.levels(member, framework);
    }

    /** The last ones, oldest first. */
    List<SelfAssessmentRecord> assessments(StaffMember member, String framework) {
        return history.inFramework(member.id(), framework);
    }

    /** What teaches each of the components. */
    Map<String, List<Course>> courses(StaffMember member, String framework, List<String> components) {
        return trainings.teaching(member.institution(), framework, components).stream()
                .collect(Collectors.groupingBy(
                        KnownTraining::component,
                        Collectors.mapping(one -> new Course(one.title(), one.provider()), Collectors.toList())));
    }
}
