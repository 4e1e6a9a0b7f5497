package vn.gdnn.curriculum.resource.file;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.files.ContentStore;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Forgets uploads that did not become whole in time. */
@ApplicationScoped
public class SweepUploads {

    private static final String EXPIRED = """
            delete from resource_upload where (institution, id) in (
                select institution, id from resource_upload where expires_at < now() order by expires_at limit 500)
            returning id""";

    private final Database database;
    private final ContentStore store;

    SweepUploads(Database database, ContentStore store) {
        this.database = database;
        this.store = store;
    }

    /** The row goes first: what is left of an upload without one harms nobody. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        List<UUID> expired;
        do {
            expired = CurrentScope.inTransaction(
                    new Scope.Plumbing(), () -> database.list(row -> row.uuid("id"), EXPIRED));
            expired.forEach(this::drop);
        } while (!expired.isEmpty());
    }

    private void drop(UUID upload) {
        try {
            store.drop(upload);
        } catch (IOException e) {
            Log.warnf(
                    "What came of upload %s cannot be deleted: %s",
                    upload, e.getClass().getSimpleName());
        }
    }
}
