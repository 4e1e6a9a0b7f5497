package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Shows how far a student is from graduation, and the recognition once there is one; who looked is noted. */
@ApplicationScoped
public class ReadGraduation {

    private final Enrolments enrolments;
    private final Transcripts transcripts;
    private final Recognitions recognitions;
    private final AccessLog accessLog;

    ReadGraduation(Enrolments enrolments, Transcripts transcripts, Recognitions recognitions, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.transcripts = transcripts;
        this.recognitions = recognitions;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Condition> conditions(UUID enrolmentId) {
        return GraduationConditions.of(transcripts.read(noted(enrolmentId, "graduation conditions")));
    }

    @Transactional
    public Recognition recognition(UUID enrolmentId) {
        var enrolment = noted(enrolmentId, "recognition");
        return recognitions
                .find(enrolment.institution(), enrolmentId)
                .orElseThrow(() -> new Refusal(GraduationRefusal.RECOGNITION_NOT_FOUND));
    }

    private Enrolment noted(UUID enrolmentId, String purpose) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.noteOnly(enrolment.institution(), enrolment.student(), purpose);
        return enrolment;
    }
}
