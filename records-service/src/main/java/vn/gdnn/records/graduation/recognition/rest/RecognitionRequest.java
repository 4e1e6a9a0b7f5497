package vn.gdnn.records.graduation.recognition.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Decision;
import vn.gdnn.records.graduation.recognition.Proposal;
import vn.gdnn.records.learning.grading.GraduationClass;

/**
 * The recognition decision; a class is entered for year-based training only, and a reason says why a
 * second qualification of the same level and occupation is given.
 */
record RecognitionRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,
        @Nullable GraduationClass graduationClass,

        @Nullable @Size(min = 1, max = 1000) @Pattern(regexp = "\\P{Cntrl}*\\S\\P{Cntrl}*") String reason) {

    Proposal proposal() {
        return new Proposal(
                new Decision(decisionNumber.strip(), decidedOn),
                graduationClass,
                reason == null ? null : reason.strip());
    }
}
