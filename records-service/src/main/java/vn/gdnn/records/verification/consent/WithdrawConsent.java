package vn.gdnn.records.verification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Takes a consent back at once; what it was used for before stays on record. */
@ApplicationScoped
public class WithdrawConsent {

    private final Database database;
    private final HeldDiplomas heldDiplomas;

    WithdrawConsent(Database database, HeldDiplomas heldDiplomas) {
        this.database = database;
        this.heldDiplomas = heldDiplomas;
    }

    public void withdraw(Claimant claimant, UUID consent) {
        var held = heldDiplomas.require(claimant);
        var known = CurrentScope.inTransaction(
                new Scope.Institution(held.institution()),
                () -> database.update("""
                        update consent set withdrawn_at = coalesce(withdrawn_at, now())
                        where institution = ? and diploma = ? and id = ?""", held.institution(), held.diploma(), consent));
        if (known == 0) {
            throw new Refusal(KitRefusal.NOT_FOUND);
        }
    }
}
