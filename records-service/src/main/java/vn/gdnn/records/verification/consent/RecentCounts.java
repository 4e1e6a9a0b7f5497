package vn.gdnn.records.verification.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something happened to whom within a window that begins with the first time; the longest unheard of go first. */
final class RecentCounts {

    private static final int MOST = 10_000;

    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    RecentCounts(Duration window) {
        this.window = window;
    }

    private record Count(Instant since, int times) {}

    /** Counts once more, and answers how often it was by now. */
    synchronized int add(String whom, Instant now) {
        return counts.merge(
                        whom,
                        new Count(now, 1),
                        (known, one) -> known.since().plus(window).isBefore(now)
                                ? one
                                : new Count(known.since(), known.times() + 1))
                .times();
    }
}
