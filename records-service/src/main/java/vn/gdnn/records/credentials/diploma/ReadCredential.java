package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Gives whoever knows the public id the diploma's credential; a revoked one too, for its status says so. */
@ApplicationScoped
public class ReadCredential {

    private record Owner(String institution, UUID diploma) {}

    private final Database database;
    private final KeepCredentials keepCredentials;

    ReadCredential(Database database, KeepCredentials keepCredentials) {
        this.database = database;
        this.keepCredentials = keepCredentials;
    }

    /** The credential of a content version, or of the one in force; made now for an entry taken over that has none yet,
     * unless the log speaks against it. */
    public Optional<DiplomaCredential> find(String publicId, @Nullable Integer version) {
        var id = publicId.replace("\0", "");
        var known = CurrentScope.inTransaction(new Scope.Anyone(), () -> stored(id, version));
        if (known.isPresent()) {
            return known;
        }
        var owner = CurrentScope.inTransaction(new Scope.Anyone(), () -> withoutCredential(id));
        owner.ifPresent(this::make);
        return owner.flatMap(found -> CurrentScope.inTransaction(new Scope.Anyone(), () -> stored(id, version)));
    }

    private void make(Owner owner) {
        var refused = CurrentScope.inTransaction(
                new Scope.Institution(owner.institution()),
                () -> keepCredentials.catchUp(owner.institution(), List.of(owner.diploma())));
        if (refused.containsKey(owner.diploma())) {
            throw refused.get(owner.diploma());
        }
    }

    private Optional<DiplomaCredential> stored(String publicId, @Nullable Integer version) {
        return database.find(
                DiplomaCredential::of, "select " + DiplomaCredential.COLUMNS + """
                 from diploma_credential where public_id = ? and (?::int is null or content_version = ?)
                order by content_version desc limit 1""", publicId, version, version);
    }

    private Optional<Owner> withoutCredential(String publicId) {
        return database.find(row -> new Owner(row.text("institution"), row.uuid("id")), """
                select d.institution, d.id from diploma d
                where d.public_id = ? and d.origin = 'DIGITISED' and not exists (
                    select from diploma_credential c where c.institution = d.institution and c.diploma = d.id
                    and c.content_version = d.content_version)""", publicId);
    }
}
