package vn.gdnn.records.learning.programme;

import java.util.UUID;

/** An approved version of a programme; {@code level} is COLLEGE or INTERMEDIATE. */
public record Programme(
        UUID id,
        int version,
        String code,
        String name,
        String occupationCode,
        String level,
        int credits,
        boolean highQuality) {}
