package vn.gdnn.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a worker of jobs may be silent before another takes its work up: 60 seconds unless configured, and longer than
 * any step takes. A step whose worker lost its lease is undone, never done twice.
 */
@ApplicationScoped
public class LeaseTime {

    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private final int seconds;

    LeaseTime(@ConfigProperty(name = "gdnn.jobs.lease", defaultValue = "60S") Duration lease) {
        if (lease.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("gdnn.jobs.lease must be 5 seconds or more");
        }
        seconds = Math.toIntExact(lease.toSeconds());
    }

    /** Whole seconds, at least 5. */
    public int seconds() {
        return seconds;
    }
}
