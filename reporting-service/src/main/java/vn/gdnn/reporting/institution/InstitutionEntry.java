package vn.gdnn.reporting.institution;

import java.time.LocalDate;

/** A line of the list of institutions. */
public record InstitutionEntry(
        String code,
        String name,
        InstitutionType type,
        Ownership ownership,
        String governingBody,
        String province,
        boolean highQuality,
        LocalDate since) {}
