package vn.gdnn.records.graduation.round.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.round.GraduationRound;

/** The council's minutes and the decision; a deputy names the decision that assigned the school to him. */
record RoundDecisionRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String minutesNumber,

        @NotNull LocalDate minutesOn,

        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String signerTitle,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String assignmentDecision) {

    GraduationRound.RoundDecision signedBy(String name) {
        return new GraduationRound.RoundDecision(
                minutesNumber.strip(),
                minutesOn,
                decisionNumber.strip(),
                decidedOn,
                name,
                signerTitle.strip(),
                assignmentDecision == null ? null : assignmentDecision.strip());
    }
}
