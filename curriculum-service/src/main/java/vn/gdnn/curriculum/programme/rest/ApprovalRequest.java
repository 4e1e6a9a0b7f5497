package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.kit.text.VisibleText;

record ApprovalRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = VisibleText.LINE) String decisionNumber,

        @NotNull LocalDate decidedOn,
        @NotNull LocalDate inForceFrom) {

    Decision decision() {
        return new Decision(decisionNumber.strip(), decidedOn, inForceFrom);
    }
}
