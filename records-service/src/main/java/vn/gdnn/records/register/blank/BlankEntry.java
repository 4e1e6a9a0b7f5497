package vn.gdnn.records.register.blank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One blank of the book of blanks. */
public record BlankEntry(
        String institution,
        String serialNumber,
        UUID rangeId,
        BlankStatus status,
        @Nullable UUID diplomaId,
        @Nullable UUID minutesId) {}
