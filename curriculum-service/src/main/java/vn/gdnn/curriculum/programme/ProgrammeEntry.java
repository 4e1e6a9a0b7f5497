package vn.gdnn.curriculum.programme;

import java.util.UUID;

/** A line of the list of programmes; {@code version} is the programme's own version number. */
public record ProgrammeEntry(
        UUID id,
        UUID programmeId,
        int version,
        String institution,
        String status,
        String code,
        String name,
        String occupationCode,
        String level,
        int credits) {}
