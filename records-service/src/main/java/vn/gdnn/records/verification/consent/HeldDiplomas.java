package vn.gdnn.records.verification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.people.student.IdentifyStudent;

/**
 * The issued diploma of its holder. Its public id is on the paper for everybody to see, so the holder also names a number
 * that the institution holds for its student; an unknown diploma and a wrong number take the same steps.
 */
@ApplicationScoped
class HeldDiplomas {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Held NONE = new Held("NONE", NOBODY);

    private final Database database;
    private final IdentifyStudent identifyStudent;

    HeldDiplomas(Database database, IdentifyStudent identifyStudent) {
        this.database = database;
        this.identifyStudent = identifyStudent;
    }

    /** Which entry of which register it is. */
    record Held(String institution, UUID diploma) {}

    /** The diploma, or NOT_FOUND for whatever is no issued one or not the claimant's. */
    Held require(Claimant claimant) {
        var held = issued(claimant.publicId());
        var isTheirs = CurrentScope.inTransaction(
                new Scope.Institution(held.institution()),
                () -> identifyStudent.isNumberOf(held.institution(), student(held), claimant.number()));
        if (!isTheirs) {
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

    /** Diplomas of an entry that was merged into another one belong to that one. */
    private UUID student(Held held) {
        return database.find(
                        row -> row.uuid("student"),
                        "select student from diploma where institution = ? and id = ?",
                        held.institution(),
                        held.diploma())
                .orElse(NOBODY);
    }
}
