package vn.gdnn.training.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FirstDay;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.kit.problem.Refusal;

/**
 * Enters a version of a questionnaire. It is written once, for today or a later day, so that an answer given keeps the
 * question that was asked.
 */
@ApplicationScoped
public class EnterQuestionnaire {

    /** What stands now, and whether it is new: the same version sent again changes nothing. */
    public record Entered(Questionnaire questionnaire, boolean isNew) {}

    private final Questionnaires questionnaires;
    private final QuestionnaireRows rows;
    private final Frameworks frameworks;
    private final Clock clock;

    EnterQuestionnaire(Questionnaires questionnaires, QuestionnaireRows rows, Frameworks frameworks, Clock clock) {
        this.questionnaires = questionnaires;
        this.rows = rows;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** A self-assessment places people in the version of the framework that is in force on its first day. */
    @Transactional
    public Entered enter(Questionnaire asked, @Nullable String framework) {
        var placed = place(asked, framework);
        var entered = placed == null
                ? asked
                : asked.in(new Edition(placed.about().code(), placed.about().version()));
        new CheckQuestionnaire(placed).require(entered);
        var standing = questionnaires.find(asked.code(), asked.version());
        if (standing.isPresent()) {
            if (!standing.get().equals(entered)) {
                throw new Refusal(QuestionnaireRefusal.QUESTIONNAIRE_VERSION_TAKEN);
            }
            return new Entered(entered, false);
        }
        requireDay(asked);
        rows.add(entered);
        return new Entered(entered, true);
    }

    private @Nullable FrameworkVersion place(Questionnaire asked, @Nullable String framework) {
        if ((asked.purpose() == Purpose.SELF_ASSESSMENT) != (framework != null)) {
            throw new Refusal(
                    QuestionnaireRefusal.QUESTIONNAIRE_FRAMEWORK_UNKNOWN, framework == null ? "—" : framework);
        }
        return framework == null
                ? null
                : frameworks
                        .inForce(framework, asked.inForceFrom())
                        .orElseThrow(
                                () -> new Refusal(QuestionnaireRefusal.QUESTIONNAIRE_FRAMEWORK_UNKNOWN, framework));
    }

    private void requireDay(Questionnaire asked) {
        new FirstDay(
                        asked.inForceFrom(),
                        QuestionnaireRefusal.QUESTIONNAIRE_DAY_PASSED,
                        QuestionnaireRefusal.QUESTIONNAIRE_DAY_NOT_AFTER)
                .require(LocalDate.now(clock), questionnaires.lastDay(asked.code()));
    }
}
