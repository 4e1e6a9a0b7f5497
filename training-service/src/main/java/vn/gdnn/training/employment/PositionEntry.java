package vn.gdnn.training.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The begin of a position as somebody entered it; nothing is taken out of the history.
 *
 * @param employment the number of the employment, 1 for the first
 * @param entered who entered it when, and why
 * @param corrects the entry whose place it took
 * @param replacedAt when another took its place, null while it stands
 */
public record PositionEntry(
        UUID id,
        int employment,
        Position position,
        LocalDate since,
        Entered entered,
        @Nullable UUID corrects,
        @Nullable Instant replacedAt) {

    /** Who entered something when; the reason is there where it was for days gone by or corrects another. */
    public record Entered(Instant at, String by, @Nullable String reason) {}
}
