package vn.gdnn.records.verification.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Finds the diploma that a certified copy brought along is of, byte for byte. */
@ApplicationScoped
class CopiedDiploma {

    private final Database database;

    CopiedDiploma(Database database) {
        this.database = database;
    }

    /** Whose copy it is, and whether the register still says what it says. */
    record Found(String publicId, boolean upToDate) {}

    Optional<Found> find(byte[] file) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.find(
                        row -> new Found(row.text("public_id"), row.bool("up_to_date")), """
                        select d.public_id, d.content_version = k.content_version as up_to_date
                        from certified_copy_document k
                        join diploma d on d.institution = k.institution and d.id = k.diploma
                        where k.digest = ?""", Sha256.of(file)));
    }
}
