package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** The schools to which a student can be offered: those that exist, so that no later one comes by somebody's data. */
@ApplicationScoped
public class Receivers {

    private final Database database;

    Receivers(Database database) {
        this.database = database;
    }

    /** TRANSFER_TO_UNKNOWN where no such institution is on record; asked before a transaction begins. */
    public void require(String institution) {
        if (database.findForAnyone(row -> true, "select 1 from tenant where code = ?", institution)
                .isEmpty()) {
            throw new Refusal(TransferRefusal.TRANSFER_TO_UNKNOWN, institution);
        }
    }
}
