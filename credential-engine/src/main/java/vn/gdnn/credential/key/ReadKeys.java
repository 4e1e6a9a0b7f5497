package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Shows the keys of an institution, or of a body that stands over some: to its own people, and to anyone who checks a signature. */
@ApplicationScoped
public class ReadKeys {

    private final InstitutionKeys keys;
    private final Database database;
    private final CurrentScope scope;

    ReadKeys(InstitutionKeys keys, Database database, CurrentScope scope) {
        this.keys = keys;
        this.database = database;
        this.scope = scope;
    }

    @Transactional
    public List<InstitutionKey> own() {
        return keys.history(scope.institution());
    }

    /** The caller's own key of that name, or SIGNING_KEY_NOT_FOUND. */
    @Transactional
    public InstitutionKey own(String keyId) {
        return keys.require(scope.institution(), keyId);
    }

    /** The keys of an institution or body, if there is one of this code. */
    public Optional<List<InstitutionKey>> find(String institution) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.find(row -> row.text("code"), "select code from body where code = ?", institution)
                        .map(keys::history));
    }
}
