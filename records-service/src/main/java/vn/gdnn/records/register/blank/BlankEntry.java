package vn.gdnn.records.register.blank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One blank of the book of blanks.
 *
 * @param rangeId none of a blank that the stock never held and that was spoiled or lost with an entry on it
 */
public record BlankEntry(
        String institution,
        String serialNumber,
        @Nullable UUID rangeId,
        BlankStatus status,
        @Nullable UUID diplomaId,
        @Nullable UUID minutesId) {}
