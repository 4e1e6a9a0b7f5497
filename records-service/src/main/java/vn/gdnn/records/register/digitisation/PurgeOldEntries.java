package vn.gdnn.records.register.digitisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Purge;

/** Deletes lines that nobody decided on within 90 days; the table's policy allows no others. */
@ApplicationScoped
class PurgeOldEntries {

    private final Purge purge;

    PurgeOldEntries(Purge purge) {
        this.purge = purge;
    }

    @Scheduled(every = "6h", delayed = "11m")
    void purge() {
        purge.run("""
                delete from old_entry where (institution, id) in (
                    select institution, id from old_entry where staged_at < now() - interval '90 days' limit 5000)""");
    }
}
