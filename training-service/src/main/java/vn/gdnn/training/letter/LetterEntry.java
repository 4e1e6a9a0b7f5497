package vn.gdnn.training.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the school is shown it, without its words and the address.
 *
 * @param staffId to whom; null: to the school itself
 * @param attempts how often it was tried, since there is this address
 * @param settledAt when it was sent, not needed any more or set aside
 */
public record LetterEntry(
        UUID id,
        String institution,
        LetterKind kind,
        @Nullable UUID staffId,
        LocalDate madeOn,
        LetterStatus status,
        int attempts,
        @Nullable Instant settledAt) {

    @Override
    public String toString() {
        return "LetterEntry[id=" + id + "]";
    }
}
