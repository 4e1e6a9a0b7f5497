package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Judges one student by the rules of the enrolment; changes nothing. */
@ApplicationScoped
public class JudgeGraduation {

    private final Enrolments enrolments;
    private final Transcripts transcripts;

    JudgeGraduation(Enrolments enrolments, Transcripts transcripts) {
        this.enrolments = enrolments;
        this.transcripts = transcripts;
    }

    public Findings judge(UUID enrolment) {
        var transcript = transcripts.read(enrolments.require(enrolment));
        var reached = transcript.classification();
        return new Findings(
                GraduationConditions.of(transcript),
                transcript.average(),
                reached == null ? null : reached.graduationClass(),
                transcript.rules().mode() == StudyMode.YEAR_BASED,
                transcript.rules().name());
    }
}
