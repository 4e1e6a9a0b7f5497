package vn.gdnn.records.learning.programme;

import java.util.UUID;

/** An approved version of a programme. */
public record Programme(
        UUID id,
        int version,
        String code,
        String name,
        Occupation occupation,
        Level level,
        int credits,
        boolean highQuality) {}
