package vn.gdnn.kit.access;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Gives the notes of who read what a partition for each month ahead of time, and drops months that are past their time. How
 * long notes are to be kept no source says: unless it is configured, all are.
 */
@ApplicationScoped
public class KeepAccessMonths {

    private final Database database;
    private final Optional<Integer> kept;

    KeepAccessMonths(Database database, @ConfigProperty(name = "gdnn.access-log.months") Optional<Integer> kept) {
        this.database = database;
        this.kept = kept;
        if (kept.isPresent() && kept.get() < 1) {
            throw new IllegalArgumentException("gdnn.access-log.months is at least 1");
        }
    }

    @Scheduled(every = "6h", delayed = "10s")
    void keep() {
        var dropped = keep(kept.orElse(null));
        if (dropped > 0) {
            Log.infof("Notes of who read what: %d partitions past their time dropped", dropped);
        }
    }

    /** Keeps this month and so many before it; all where that is null. Returns how many partitions were dropped. */
    int keep(@Nullable Integer months) {
        return CurrentScope.inTransaction(
                new Scope.Plumbing(),
                () -> database.find(
                                row -> row.integer("dropped"), "select keep_access_months(?::int) as dropped", months)
                        .orElseThrow());
    }
}
