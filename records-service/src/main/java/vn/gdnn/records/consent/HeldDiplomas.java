package vn.gdnn.records.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.storage.Database;

/** The issued diploma of whoever shows its public id. */
@ApplicationScoped
class HeldDiplomas {

    private final Database database;

    HeldDiplomas(Database database) {
        this.database = database;
    }

    /** Which entry of which register it is. */
    record Held(String institution, UUID diploma) {}

    /** The diploma, or NOT_FOUND for whatever is no public id of an issued one. */
    Held require(String publicId) {
        return CurrentScope.inTransaction(
                        new Scope.Anyone(),
                        () -> database.find(
                                row -> new Held(row.text("institution"), row.uuid("id")),
                                "select institution, id from diploma where public_id = ?",
                                publicId.replace("\0", "")))
                .orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }
}
