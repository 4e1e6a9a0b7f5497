package vn.gdnn.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.questionnaire.Answers;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Questionnaires;

/** What is asked on a day, and where answers place a person. */
@ApplicationScoped
class AskedQuestions {

    private final Questionnaires questionnaires;
    private final Frameworks frameworks;

    AskedQuestions(Questionnaires questionnaires, Frameworks frameworks) {
        this.questionnaires = questionnaires;
        this.frameworks = frameworks;
    }

    /** Where the answers place a person; a questionnaire for another purpose is refused. */
    Placement placed(String code, LocalDate on, List<Given> given) {
        var questionnaire = questionnaires.requireInForce(code, on);
        var edition = questionnaire.framework();
        if (edition == null) {
            throw new Refusal(AssessmentRefusal.NO_SELF_ASSESSMENT);
        }
        var answers = Answers.to(questionnaire, given);
        var levels = answers.levels(frameworks.require(edition.code(), edition.version()));
        return new Placement(questionnaire.edition(), edition, answers.given(), levels);
    }
}
