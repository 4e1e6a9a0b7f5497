package vn.gdnn.records.graduation.recognition.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Decision;
import vn.gdnn.records.graduation.recognition.RecogniseGraduation;
import vn.gdnn.records.learning.grading.GraduationClass;

/** The recognition decision; a class is entered for year-based training only. */
record RecognitionRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,
        @Nullable GraduationClass graduationClass) {

    RecogniseGraduation.Proposal proposal() {
        return new RecogniseGraduation.Proposal(new Decision(decisionNumber.strip(), decidedOn), graduationClass);
    }
}
