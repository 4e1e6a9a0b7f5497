package vn.gdnn.records.graduation.recognition.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Decision;
import vn.gdnn.records.graduation.recognition.Withdrawal;
import vn.gdnn.records.learning.enrolment.ReopenEnrolment.Aftermath;

/** The decision that withdraws; without {@code aftermath} the student studies again. */
@Schema(name = "RecognitionWithdrawalRequest")
record WithdrawalRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable Aftermath aftermath) {

    Withdrawal withdrawal() {
        return new Withdrawal(
                new Decision(decisionNumber.strip(), decidedOn),
                reason.strip(),
                aftermath == null ? Aftermath.RETURN : aftermath);
    }
}
