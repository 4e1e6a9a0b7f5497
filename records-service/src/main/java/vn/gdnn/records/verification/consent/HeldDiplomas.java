package vn.gdnn.records.verification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * The issued diploma of its holder. Its public id is on the paper for everybody to see, so the holder also sends the code
 * that was handed over with it; a number of theirs opens nothing, for numbers can be searched through. An unknown diploma
 * and a wrong code take the same steps. Wrong codes are counted, and never keep the right one out.
 */
@ApplicationScoped
class HeldDiplomas {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Held NONE = new Held("NONE", NOBODY);

    private final Database database;
    private final WrongCodes wrongCodes;

    HeldDiplomas(Database database, WrongCodes wrongCodes) {
        this.database = database;
        this.wrongCodes = wrongCodes;
    }

    /** Which entry of which register it is. */
    record Held(String institution, UUID diploma) {}

    /** The diploma, or NOT_FOUND for whatever is no issued one or not the claimant's. */
    Held require(Claimant claimant) {
        var held = issued(claimant.publicId());
        if (!isTheirs(held, HolderCode.hash(claimant.code()))) {
            wrongCodes.note(held.institution(), held.diploma());
            throw new Refusal(KitRefusal.NOT_FOUND);
        }
        return held;
    }

    private Held issued(String publicId) {
        return CurrentScope.inTransaction(
                        new Scope.Anyone(),
                        () -> database.find(
                                row -> new Held(row.text("institution"), row.uuid("id")),
                                "select institution, id from diploma where public_id = ?",
                                publicId.replace("\0", "")))
                .orElse(NONE);
    }

    private boolean isTheirs(Held held, String hash) {
        return CurrentScope.inTransaction(
                new Scope.Institution(held.institution()),
                () -> database.find(
                                row -> true,
                                "select 1 from holder_code where institution = ? and diploma = ? and code_hash = ?",
                                held.institution(),
                                held.diploma(),
                                hash)
                        .isPresent());
    }
}
