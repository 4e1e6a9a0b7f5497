package vn.gdnn.records.register.tree;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What kept this replica from publishing the tree when it last tried: {@code gdnn_log_held} is 1 for each. */
@ApplicationScoped
class LogStanding {

    private final Set<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);

    LogStanding(MeterRegistry meters) {
        for (var possible : Hindrance.values()) {
            Gauge.builder("gdnn.log.held", () -> stands(possible) ? 1 : 0)
                    .description("Whether the register's log is not signed on, and why")
                    .tag("reason", possible.name())
                    .register(meters);
        }
    }

    /** What stands in the way, the gravest first. */
    synchronized Optional<Hindrance> hindrance() {
        return hindrances.stream().findFirst();
    }

    private synchronized boolean stands(Hindrance hindrance) {
        return hindrances.contains(hindrance);
    }

    /** Takes down what the comparison with the last checkpoint came to; true where nothing speaks against going on. */
    synchronized boolean compared(Optional<Hindrance> found) {
        for (var possible : Hindrance.OF_COMPARISON) {
            note(possible, found.filter(possible::equals).isPresent());
        }
        return found.isEmpty();
    }

    /** Takes down whether something stands in the way; a change is logged once. */
    synchronized void note(Hindrance hindrance, boolean stands) {
        if (stands && hindrances.add(hindrance)) {
            Log.errorf("The register's log is not published on: %s; acts wait for their place", hindrance);
        } else if (!stands && hindrances.remove(hindrance)) {
            Log.infof("No longer in the way of the register's log: %s", hindrance);
        }
    }
}
