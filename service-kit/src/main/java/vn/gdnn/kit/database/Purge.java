package vn.gdnn.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Deletes what is past its time, a batch per transaction, by one replica at a time: no backlog is too long for it. */
@ApplicationScoped
public class Purge {

    private final Database database;

    Purge(Database database) {
        this.database = database;
    }

    /**
     * Repeats a statement that deletes a bounded number of rows until it finds none; returns how many it deleted. While
     * another replica is at it, there is nothing to do.
     */
    public long run(String deleteSome) {
        var total = 0L;
        for (var deleted = 1; deleted > 0; total += deleted) {
            deleted = CurrentScope.inTransaction(
                    new Scope.Plumbing(), () -> holdsLock(deleteSome) ? database.update(deleteSome) : 0);
        }
        return total;
    }

    private boolean holdsLock(String statement) {
        return database.find(
                        row -> row.bool("held"),
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as held",
                        statement)
                .orElseThrow();
    }
}
