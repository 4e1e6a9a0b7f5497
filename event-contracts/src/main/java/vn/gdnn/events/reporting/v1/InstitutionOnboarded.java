package vn.gdnn.events.reporting.v1;

import java.time.LocalDate;

/** An institution entered the suite; from now on it may send data. */
public record InstitutionOnboarded(
        String code,
        String name,
        String type,
        String ownership,
        String governingBody,
        String province,
        boolean highQuality,
        LocalDate since) {}
