package vn.gdnn.records.register.tree;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether this replica could publish the tree when it last tried: {@code gdnn_log_held} is 1 for what stands in the way. */
@ApplicationScoped
public class LogStanding {

    private volatile @Nullable Hindrance hindrance;

    LogStanding(MeterRegistry meters) {
        for (var possible : Hindrance.values()) {
            Gauge.builder("gdnn.log.held", () -> hindrance == possible ? 1 : 0)
                    .description("Whether the register's log is not signed on, and why")
                    .tag("reason", possible.name())
                    .register(meters);
        }
    }

    /** What stands in the way. */
    public Optional<Hindrance> hindrance() {
        return Optional.ofNullable(hindrance);
    }

    /** Whether the way is free; a change is logged once. */
    synchronized boolean note(Optional<Hindrance> found) {
        var before = hindrance();
        hindrance = found.orElse(null);
        if (!before.equals(found)) {
            found.ifPresentOrElse(
                    why -> Log.errorf("The register's log is not signed on: %s; leaves wait", why),
                    () -> Log.info("The register's log is signed on"));
        }
        return found.isEmpty();
    }
}
