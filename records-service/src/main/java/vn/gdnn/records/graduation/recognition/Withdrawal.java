package vn.gdnn.records.graduation.recognition;

import java.time.LocalDate;
import vn.gdnn.records.learning.enrolment.ReopenEnrolment.Aftermath;

/** The decision that withdraws a recognition, why, and what becomes of the enrolment. */
public record Withdrawal(Decision decision, String reason, Aftermath aftermath) {

    /** A withdrawal after which the student studies again. */
    public static Withdrawal of(String decisionNumber, LocalDate decidedOn, String reason) {
        return new Withdrawal(new Decision(decisionNumber, decidedOn), reason, Aftermath.RETURN);
    }
}
