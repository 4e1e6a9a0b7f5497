package vn.gdnn.training.employment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The begin of a position as somebody enters it, in the place of another where it corrects one. */
public record NewPosition(
        String institution,
        UUID staffMember,
        DatedPosition.Begin begin,
        String by,
        @Nullable String reason,
        @Nullable UUID corrects) {

    boolean needsReason(LocalDate today) {
        return reason == null && (corrects != null || begin.since().isBefore(today));
    }
}
