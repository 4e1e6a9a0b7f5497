package vn.gdnn.kit.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Deletes jobs older than 90 days and uploads that broke off; the table's policy says which these are. */
@ApplicationScoped
class ImportPurge {

    private final Sql sql;

    ImportPurge(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "6h", delayed = "10m")
    void purge() {
        deleted();
    }

    int deleted() {
        return CurrentScope.inTransaction(new Scope.Plumbing(), () -> sql.update("delete from import_job"));
    }
}
