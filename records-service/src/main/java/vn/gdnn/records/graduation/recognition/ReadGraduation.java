package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Shows how far a student is from graduation, and the recognition once there is one; who looked is noted. */
@ApplicationScoped
public class ReadGraduation {

    private final Enrolments enrolments;
    private final JudgeGraduation judgeGraduation;
    private final Recognitions recognitions;
    private final AccessLog accessLog;

    ReadGraduation(
            Enrolments enrolments, JudgeGraduation judgeGraduation, Recognitions recognitions, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.judgeGraduation = judgeGraduation;
        this.recognitions = recognitions;
        this.accessLog = accessLog;
    }

    /** For a decision of that day. */
    @Transactional
    public List<Condition> conditions(UUID enrolmentId, LocalDate on) {
        return judgeGraduation
                .judge(noted(enrolmentId, "graduation conditions"), on)
                .conditions();
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
        accessLog.note(enrolment.institution(), enrolment.student(), purpose);
        return enrolment;
    }
}
