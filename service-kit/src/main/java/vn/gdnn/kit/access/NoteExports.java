package vn.gdnn.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Who took away a whole collection: one note with its scope, found by each person of it. */
@ApplicationScoped
public class NoteExports {

    private final Database database;
    private final CurrentScope scope;
    private final SecurityIdentity caller;

    NoteExports(Database database, CurrentScope scope, SecurityIdentity caller) {
        this.database = database;
        this.scope = scope;
        this.caller = caller;
    }

    /** Notes that the caller takes away all that the scope at hand shows of a collection. */
    @Transactional(TxType.MANDATORY)
    public void note(String purpose) {
        var theirs = scope.find().orElseThrow();
        database.update(
                """
                insert into access_export (id, institution, province, reader, purpose)
                values (uuidv7(), nullif(?, ''), nullif(?, ''), ?, ?)""", theirs.tenant(), theirs.province(), caller.getPrincipal().getName(), purpose);
    }
}
