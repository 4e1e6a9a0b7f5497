package vn.gdnn.events.reporting.v1;

import java.time.LocalDate;

/** The facts about an institution changed; the whole new state, in force from {@code since}. */
public record InstitutionChanged(
        String code,
        String name,
        String type,
        String ownership,
        String governingBody,
        String province,
        boolean highQuality,
        LocalDate since) {}
