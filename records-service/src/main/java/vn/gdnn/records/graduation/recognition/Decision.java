package vn.gdnn.records.graduation.recognition;

import java.time.LocalDate;
import vn.gdnn.kit.problem.Refusal;

/** The decision document that recognises a graduation. */
public record Decision(String number, LocalDate decidedOn) {

    /** Refuses with DECISION_DATE_INVALID a decision to come, or made before the student enrolled. */
    public void requireAfter(LocalDate enrolledOn, LocalDate today) {
        if (decidedOn.isAfter(today) || decidedOn.isBefore(enrolledOn)) {
            throw new Refusal(GraduationRefusal.DECISION_DATE_INVALID);
        }
    }
}
