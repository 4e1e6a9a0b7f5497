package vn.gdnn.records.graduation.recognition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.records.learning.enrolment.ReopenEnrolment.Aftermath;

/** What the request for approval of a withdrawal asks: which recognition is taken back, by which decision. */
record WithdrawalOrder(UUID recognition, Withdrawal withdrawal) {

    static final String KIND = "RECOGNITION_WITHDRAWAL";

    static WithdrawalOrder of(Map<String, String> particulars) {
        return new WithdrawalOrder(
                UUID.fromString(requireNonNull(particulars.get("recognitionId"))),
                new Withdrawal(
                        new Decision(
                                requireNonNull(particulars.get("decisionNumber")),
                                LocalDate.parse(requireNonNull(particulars.get("decidedOn")))),
                        requireNonNull(particulars.get("reason")),
                        Aftermath.valueOf(requireNonNull(particulars.get("aftermath")))));
    }

    Map<String, String> particulars() {
        return Map.of(
                "recognitionId", recognition.toString(),
                "decisionNumber", withdrawal.decision().number(),
                "decidedOn", withdrawal.decision().decidedOn().toString(),
                "reason", withdrawal.reason(),
                "aftermath", withdrawal.aftermath().name());
    }
}
