package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.questionnaire.Answers.Given;

/** Keeps what who has a seat in a session answers about it, once; where the course asks for that, it is a step to completion. */
@ApplicationScoped
public class AnswerSatisfaction {

    private final CoursesAtHand courses;
    private final SatisfactionRows rows;
    private final CompleteCourse completions;
    private final Clock clock;

    AnswerSatisfaction(CoursesAtHand courses, SatisfactionRows rows, CompleteCourse completions, Clock clock) {
        this.courses = courses;
        this.rows = rows;
        this.completions = completions;
        this.clock = clock;
    }

    /** What was answered, and the account that entered it. */
    record Said(List<Given> given, String by) {}

    /** Of somebody of the caller's school, or of the caller, once the session has begun. */
    @Transactional
    public Participation answer(UUID signUpId, List<Given> given, String by) {
        var signUp = rows.signUp(signUpId);
        var course = courses.require(signUp.sessionId());
        var asked = course.rule().satisfaction();
        if (asked == null) {
            throw new Refusal(ParticipationRefusal.SATISFACTION_NOT_ASKED);
        }
        if (clock.instant().isBefore(course.session().facts().begins())) {
            throw new Refusal(ParticipationRefusal.SATISFACTION_BEFORE_SESSION);
        }
        rows.add(asked, LocalDate.now(clock), rows.require(signUp), new Said(given, by));
        completions.complete(course, List.of(rows.require(signUp)));
        return completions.told(course, List.of(rows.require(signUp))).get(0);
    }
}
