package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import vn.gdnn.framework.FrameworkHead;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.course.content.CompletionRule;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.course.content.Teaching.Outcome;
import vn.gdnn.training.questionnaire.Purpose;
import vn.gdnn.training.questionnaire.Questionnaires;

/** Whether a course teaches and asks for what there is today. */
@ApplicationScoped
class CourseChecks {

    private final Frameworks frameworks;
    private final Questionnaires questionnaires;
    private final Clock clock;

    CourseChecks(Frameworks frameworks, Questionnaires questionnaires, Clock clock) {
        this.frameworks = frameworks;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** The version of the framework in which the outcomes are told: the one in force today. */
    FrameworkHead require(CourseFacts facts) {
        var teaching = facts.teaching();
        if (teaching.hoursOnline() + teaching.hoursFaceToFace() == 0) {
            throw new Refusal(CourseRefusal.COURSE_HOURS_MISSING);
        }
        var today = LocalDate.now(clock);
        var framework = frameworks
                .inForce(teaching.framework(), today)
                .orElseThrow(() -> new Refusal(CourseRefusal.COURSE_FRAMEWORK_UNKNOWN, teaching.framework()));
        var components = new HashSet<String>();
        for (var outcome : teaching.outcomes()) {
            requirePlace(outcome, framework);
            if (!components.add(outcome.component())) {
                throw new Refusal(CourseRefusal.COURSE_OUTCOME_DOUBLED, outcome.component());
            }
        }
        requireSatisfaction(facts.completion(), today);
        return framework.about();
    }

    private static void requirePlace(Outcome outcome, FrameworkVersion framework) {
        if (!framework.hasComponent(outcome.component())) {
            throw new Refusal(CourseRefusal.COURSE_COMPONENT_UNKNOWN, outcome.component());
        }
        if (framework.rank(outcome.level()).isEmpty()) {
            throw new Refusal(CourseRefusal.COURSE_LEVEL_UNKNOWN, outcome.level());
        }
    }

    private void requireSatisfaction(CompletionRule rule, LocalDate today) {
        var code = rule.satisfaction();
        if (code != null
                && questionnaires
                        .inForce(code, today)
                        .filter(asked -> asked.purpose() == Purpose.SATISFACTION)
                        .isEmpty()) {
            throw new Refusal(CourseRefusal.COURSE_QUESTIONNAIRE_UNKNOWN, code);
        }
    }
}
