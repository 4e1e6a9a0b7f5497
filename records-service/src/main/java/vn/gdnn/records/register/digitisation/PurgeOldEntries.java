package vn.gdnn.records.register.digitisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Deletes lines that nobody decided on within 90 days; the table's policy says which these are. */
@ApplicationScoped
class PurgeOldEntries {

    private final Database database;

    PurgeOldEntries(Database database) {
        this.database = database;
    }

    @Scheduled(every = "6h", delayed = "11m")
    void purge() {
        CurrentScope.inTransaction(new Scope.Plumbing(), () -> database.update("delete from old_entry"));
    }
}
