package vn.gdnn.training.session;

import java.time.Duration;
import java.time.Instant;

/** A meeting of a session, from a moment to another. */
public record Meeting(Instant begins, Instant ends) {

    private static final Duration LONGEST = Duration.ofHours(24);

    boolean isFaulty() {
        return !begins.isBefore(ends) || Duration.between(begins, ends).compareTo(LONGEST) > 0;
    }

    boolean isBefore(Meeting next) {
        return !ends.isAfter(next.begins);
    }
}
