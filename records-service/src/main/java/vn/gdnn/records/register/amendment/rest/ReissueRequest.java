package vn.gdnn.records.register.amendment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.register.amendment.ReissueOrder;
import vn.gdnn.records.register.entry.HolderCorrection;
import vn.gdnn.records.register.entry.Reissue;

/** The new blank, why, and what the new paper says right; what is left out is taken over. */
record ReissueRequest(
        @Nullable @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") String serialNumber,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @Schema(description = "Given with the number of the decision, and only with it") @Nullable LocalDate decidedOn,

        @NotBlank @Size(max = 2000) String reason,

        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = "\\P{Cntrl}*\\S\\P{Cntrl}*") String fullName,

        @Nullable BirthDate dateOfBirth,
        @Nullable GraduationClass graduationClass,

        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = "\\P{Cntrl}*\\S\\P{Cntrl}*") String occupationName) {

    ReissueOrder order() {
        return new ReissueOrder(
                serialNumber == null ? null : serialNumber.strip(),
                ReissueOrder.DatedDecision.of(decisionNumber == null ? null : decisionNumber.strip(), decidedOn),
                reason.strip(),
                new Reissue(
                        new HolderCorrection(fullName == null ? null : PersonName.of(fullName), dateOfBirth, null),
                        graduationClass == null ? null : graduationClass.words(),
                        occupationName == null ? null : occupationName.strip()));
    }

    @Override
    public String toString() {
        return "ReissueRequest";
    }
}
