package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.Transcript;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Recognises a graduation when every condition on record is met, and keeps the evidence with the decision. */
@ApplicationScoped
public class RecogniseGraduation {

    private final Enrolments enrolments;
    private final Transcripts transcripts;
    private final Recognitions recognitions;
    private final CurrentScope scope;
    private final Clock clock;

    RecogniseGraduation(
            Enrolments enrolments,
            Transcripts transcripts,
            Recognitions recognitions,
            CurrentScope scope,
            Clock clock) {
        this.enrolments = enrolments;
        this.transcripts = transcripts;
        this.recognitions = recognitions;
        this.scope = scope;
        this.clock = clock;
    }

    /** The decision, and the class where no rule computes it (year-based training). */
    public record Proposal(Decision decision, @Nullable GraduationClass enteredClass) {}

    @Transactional
    public Recognition recognise(UUID enrolmentId, long expectedVersion, Proposal proposal, Actor by) {
        var institution = scope.institution();
        var enrolment = enrolments.require(enrolmentId);
        enrolment.requireActive();
        Versions.require(expectedVersion, enrolment.version());
        proposal.decision().requireAfter(enrolment.enrolledOn(), LocalDate.now(clock));
        enrolment.graduate();
        enrolments.flush(); // holds the enrolment's row: posting a result waits for it, and then finds it closed
        var transcript = transcripts.read(enrolment);
        var conditions = GraduationConditions.of(transcript);
        var recognition = Recognition.of(
                enrolmentId,
                proposal.decision(),
                new Recognition.Judgement(
                        graduationClass(transcript, proposal.enteredClass()),
                        transcript.average(),
                        transcript.rules().name()),
                conditions);
        recognitions.add(institution, List.of(recognition), by.subject(), null);
        return recognition;
    }

    private static GraduationClass graduationClass(Transcript transcript, @Nullable GraduationClass entered) {
        if (transcript.rules().mode() == StudyMode.YEAR_BASED) {
            return requireEntered(entered);
        }
        if (entered != null) {
            throw new Refusal(GraduationRefusal.GRADUATION_CLASS_COMPUTED);
        }
        Classification reached = transcript.classification();
        if (reached == null) {
            throw new IllegalStateException("conditions met without a class");
        }
        return reached.graduationClass();
    }

    private static GraduationClass requireEntered(@Nullable GraduationClass entered) {
        if (entered == null) {
            throw new Refusal(GraduationRefusal.GRADUATION_CLASS_REQUIRED);
        }
        if (!entered.canBeEntered()) {
            throw new Refusal(GraduationRefusal.GRADUATION_CLASS_INVALID);
        }
        return entered;
    }
}
