package vn.gdnn.kit.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Purge;

/** Deletes jobs older than 90 days and uploads that broke off; the table's policy allows no others. */
@ApplicationScoped
class ImportPurge {

    private final Purge purge;

    ImportPurge(Purge purge) {
        this.purge = purge;
    }

    @Scheduled(every = "6h", delayed = "10m")
    void purge() {
        deleted();
    }

    long deleted() {
        return purge.run("""
                delete from import_job where (institution, id) in (
                    select institution, id from import_job
                    where received_at < now() - interval '90 days'
                       or status = 'UPLOADING' and received_at < now() - interval '1 day' limit 20)""");
    }
}
