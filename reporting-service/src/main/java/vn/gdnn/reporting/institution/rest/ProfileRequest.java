package vn.gdnn.reporting.institution.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import vn.gdnn.reporting.institution.InstitutionType;
import vn.gdnn.reporting.institution.Ownership;
import vn.gdnn.reporting.institution.Profile;

record ProfileRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull InstitutionType type,
        @NotNull Ownership ownership,
        @NotBlank @Size(max = 200) String governingBody,
        @NotNull @Pattern(regexp = "\\d{2}") String province,
        boolean highQuality,
        @NotNull LocalDate since) {

    Profile toProfile() {
        return new Profile(clean(name), type, ownership, clean(governingBody), province, highQuality, since);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.strip(), Form.NFC);
    }
}
