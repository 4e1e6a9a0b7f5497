package vn.gdnn.curriculum.resource.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Gives what changed the second in which harvesters are told of it: the next one, which is shown once it has begun and in which
 * nothing can change any more. A transaction still open keeps back its own changes only.
 */
@ApplicationScoped
public class StampResources {

    private static final int BATCH = 1_000;

    /** The clock may be set back, what was told may not. */
    private static final String STAMP = """
            update harvested_resource set waiting = false, stamped_at = (
                select greatest(date_trunc('second', clock_timestamp()) + interval '1 second', max(stamped_at))
                from harvested_resource)
            where (institution, resource) in (
                select institution, resource from harvested_resource where waiting limit ? for update skip locked)""";

    private final Database database;
    private final HarvestLock lock;

    StampResources(Database database, HarvestLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Stamps all that waits. */
    public void stamp() {
        var stamped = BATCH;
        while (stamped == BATCH) {
            stamped = CurrentScope.inTransaction(new Scope.Plumbing(), this::stampBatch);
        }
    }

    private int stampBatch() {
        if (!somethingWaits()) {
            return 0;
        }
        lock.alone();
        return database.update(STAMP, BATCH);
    }

    private boolean somethingWaits() {
        return database.find(
                        row -> row.bool("some"), "select exists (select from harvested_resource where waiting) as some")
                .orElseThrow();
    }
}
