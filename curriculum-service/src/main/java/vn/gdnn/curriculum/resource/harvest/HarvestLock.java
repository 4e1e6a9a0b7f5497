package vn.gdnn.curriculum.resource.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gdnn.kit.database.Database;

/**
 * Who stamps holds it alone, who reads shares it, each until the transaction ends: whatever is stamped after an answer bears a
 * later second than the answer.
 */
@ApplicationScoped
class HarvestLock {

    private static final long NUMBER = 7_291_031L;

    private final Database database;

    HarvestLock(Database database) {
        this.database = database;
    }

    /** The second of the database's clock at which all that bears it or an earlier one is to be seen. */
    Instant shared() {
        return database.find(
                        row -> row.instant("now"),
                        "select clock_timestamp() as now from pg_advisory_xact_lock_shared(?)",
                        NUMBER)
                .orElseThrow()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** Waits for those who read and for another who stamps. */
    void alone() {
        database.list(row -> true, "select true as held from pg_advisory_xact_lock(?)", NUMBER);
    }
}
