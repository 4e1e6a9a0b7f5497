package vn.gdnn.reporting.institution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What an institution is from a day on. */
@Embeddable
public record Profile(
        String name,
        @Enumerated(EnumType.STRING) InstitutionType type,
        @Enumerated(EnumType.STRING) Ownership ownership,
        String governingBody,
        String province,
        boolean highQuality,
        LocalDate since) {}
