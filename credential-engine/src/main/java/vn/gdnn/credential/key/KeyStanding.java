package vn.gdnn.credential.key;

import java.time.Instant;
import java.util.Optional;

/** Where a key stands in the history of its institution: it signs, it did sign, or somebody else may have it. */
public sealed interface KeyStanding {

    /** Since when it signs. */
    Instant startedAt();

    /** Until when it did, if it does no more. */
    Optional<Instant> retiredAt();

    /** Whether what it signed vouches for anything; a compromised key vouches for nothing any more. */
    default boolean isTrusted() {
        return true;
    }

    /** How often it changed: what whoever decides on a key must have seen. */
    default long version() {
        return 0;
    }

    /** Whether it signed at that moment. */
    default boolean coveredAt(Instant moment) {
        return !moment.isBefore(startedAt())
                && retiredAt().filter(moment::isAfter).isEmpty();
    }

    /** It signs. */
    record InUse(Instant startedAt) implements KeyStanding {

        @Override
        public Optional<Instant> retiredAt() {
            return Optional.empty();
        }
    }

    /** Another key signs in its place; what it signed stays good. */
    record Retired(Instant startedAt, Instant until) implements KeyStanding {

        @Override
        public long version() {
            return 1;
        }

        @Override
        public Optional<Instant> retiredAt() {
            return Optional.of(until);
        }
    }

    /**
     * It was disowned, because somebody else may have it.
     *
     * @param since from when on somebody else may have had it
     */
    record Compromised(Instant startedAt, Instant until, Instant since) implements KeyStanding {

        @Override
        public long version() {
            return 2;
        }

        @Override
        public Optional<Instant> retiredAt() {
            return Optional.of(until);
        }

        @Override
        public boolean isTrusted() {
            return false;
        }
    }
}
