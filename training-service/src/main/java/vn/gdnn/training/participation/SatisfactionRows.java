package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.participation.AnswerSatisfaction.Said;
import vn.gdnn.training.questionnaire.Answers;
import vn.gdnn.training.questionnaire.Answers.Given;
import vn.gdnn.training.questionnaire.Questionnaires;
import vn.gdnn.training.signup.SignUpRecord;
import vn.gdnn.training.signup.SignUps;

/** Writes what people answered about sessions. */
@ApplicationScoped
class SatisfactionRows {

    private static final String ADD = """
            insert into satisfaction_answer (institution, sign_up, questionnaire, questionnaire_version, questions, answers,
                entered_by)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (institution, sign_up) do nothing""";

    private final Questionnaires questionnaires;
    private final Database database;
    private final MarkRows seats;
    private final SignUps signUps;

    SatisfactionRows(Questionnaires questionnaires, Database database, MarkRows seats, SignUps signUps) {
        this.questionnaires = questionnaires;
        this.database = database;
        this.seats = seats;
        this.signUps = signUps;
    }

    SignUpRecord signUp(UUID id) {
        return signUps.require(id);
    }

    Participation require(SignUpRecord signUp) {
        return seats.require(signUp.sessionId(), signUp.id());
    }

    /** Answers to the version that is asked today; refused where they do not fit it or some were given before. */
    void add(String code, LocalDate today, Participation person, Said said) {
        var asked = questionnaires.requireInForce(code, today);
        var answers = Answers.to(asked, said.given()).given();
        var added = database.update(
                ADD,
                person.institution(),
                person.signUpId(),
                asked.code(),
                asked.version(),
                answers.stream().map(Given::question).toArray(String[]::new),
                answers.stream().map(Given::answer).toArray(String[]::new),
                said.by());
        if (added == 0) {
            throw new Refusal(ParticipationRefusal.SATISFACTION_GIVEN);
        }
    }
}
