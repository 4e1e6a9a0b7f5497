package vn.gdnn.records.credentials.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.gdnn.kit.database.Database;

/** What the jobs that seal anew were asked for; taken down once. */
@ApplicationScoped
class ResealOrders {

    private final Database database;

    ResealOrders(Database database) {
        this.database = database;
    }

    void add(String institution, UUID job, ResealOrder order) {
        database.update("""
                insert into reseal_order (institution, job, key_id, compromised_since, examined)
                values (?, ?, ?, ?, ?)""", institution, job, order.keyId(), order.since().atOffset(ZoneOffset.UTC), order.examined());
    }

    ResealOrder require(String institution, UUID job) {
        return database.find(
                        row -> new ResealOrder(
                                row.text("key_id"), row.instant("compromised_since"), row.bool("examined")),
                        "select key_id, compromised_since, examined from reseal_order where institution = ? and job = ?",
                        institution,
                        job)
                .orElseThrow();
    }
}
