package vn.gdnn.kit.time;

import java.time.Duration;

/**
 * How long to wait before the next try: twice as long each time, up to a limit.
 *
 * @param pause the wait before the next try
 */
public record Backoff(Duration pause, Duration longest) {

    /** No wait at all. */
    public static final Backoff NONE = new Backoff(Duration.ZERO, Duration.ZERO);

    /** After a further try that failed. */
    public Backoff longer() {
        var twice = pause.multipliedBy(2);
        return new Backoff(twice.compareTo(longest) > 0 ? longest : twice, longest);
    }
}
