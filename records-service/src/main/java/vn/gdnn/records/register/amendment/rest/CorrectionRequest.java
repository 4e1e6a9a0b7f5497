package vn.gdnn.records.register.amendment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.records.register.amendment.Correction;
import vn.gdnn.records.register.amendment.CorrectionGround;
import vn.gdnn.records.register.entry.HolderCorrection;

/** The decision that corrects, and what the diploma is to say; what is left out stays. */
@Schema(name = "DiplomaCorrectionRequest")
record CorrectionRequest(
        @NotNull CorrectionGround groundCode,

        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,

        @Schema(description = "The civil-status paper, or the entry of a database, that shows it")
        @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String evidence,

        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = "\\P{Cntrl}*\\S\\P{Cntrl}*") String fullName,

        @Nullable BirthDate dateOfBirth,
        @Nullable Sex sex) {

    Correction correction() {
        return new Correction(
                groundCode,
                decisionNumber.strip(),
                decidedOn,
                evidence.strip(),
                new HolderCorrection(fullName == null ? null : PersonName.of(fullName), dateOfBirth, words(sex)));
    }

    private static @Nullable String words(@Nullable Sex sex) {
        return sex == null ? null : sex == Sex.MALE ? "Nam" : "Nữ";
    }

    @Override
    public String toString() {
        return "CorrectionRequest";
    }
}
