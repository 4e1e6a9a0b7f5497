package vn.gdnn.reporting.institution.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gdnn.reporting.institution.InstitutionType;
import vn.gdnn.reporting.institution.Ownership;
import vn.gdnn.reporting.institution.Profile;

record OnboardRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull InstitutionType type,
        @NotNull Ownership ownership,
        @NotBlank @Size(max = 200) String governingBody,
        @NotNull @Pattern(regexp = "\\d{2}") String province,
        boolean highQuality,
        @NotNull LocalDate since) {

    Profile toProfile() {
        return new ProfileRequest(name, type, ownership, governingBody, province, highQuality, since).toProfile();
    }
}
