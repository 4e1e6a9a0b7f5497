package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Judges one student by the rules of the enrolment; changes nothing. */
@ApplicationScoped
public class JudgeGraduation {

    private final Transcripts transcripts;

    JudgeGraduation(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** What is found for a decision of that day. */
    public Findings judge(Enrolment enrolment, LocalDate on) {
        var transcript = transcripts.read(enrolment);
        return new Findings(
                GraduationConditions.of(transcript, transcript.isSuspendedOn(on)),
                transcript.average(),
                transcript.classification(),
                transcript.rules().mode() == StudyMode.YEAR_BASED,
                transcript.rules().name());
    }
}
