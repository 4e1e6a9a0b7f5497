package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Gives whoever knows the public id the diploma's credential; a revoked one too, for its status says so. */
@ApplicationScoped
public class ReadCredential {

    private record Owner(String institution, UUID diploma) {}

    private record Stored(DiplomaCredential credential, boolean disowned) {}

    private final Database database;
    private final KeepCredentials keepCredentials;

    ReadCredential(Database database, KeepCredentials keepCredentials) {
        this.database = database;
        this.keepCredentials = keepCredentials;
    }

    /**
     * The credential in force; made now for an entry taken over that has none yet, unless the log speaks against it.
     * Refuses with SEAL_DISOWNED one that a disowned key signed.
     */
    public Optional<DiplomaCredential> find(String publicId) {
        return find(publicId, null, null);
    }

    /** As {@link #find(String)}, of a content version and a seal of it. */
    public Optional<DiplomaCredential> find(String publicId, @Nullable Integer version, @Nullable Integer seal) {
        var id = publicId.replace("\0", "");
        var known = CurrentScope.inTransaction(new Scope.Anyone(), () -> stored(id, version, seal));
        if (known.isPresent()) {
            return known.map(ReadCredential::believed);
        }
        var owner = CurrentScope.inTransaction(new Scope.Anyone(), () -> withoutCredential(id));
        owner.ifPresent(this::make);
        return owner.flatMap(found -> CurrentScope.inTransaction(new Scope.Anyone(), () -> stored(id, version, seal)))
                .map(ReadCredential::believed);
    }

    private static DiplomaCredential believed(Stored stored) {
        if (stored.disowned()) {
            throw new Refusal(CredentialRefusal.SEAL_DISOWNED);
        }
        return stored.credential();
    }

    private void make(Owner owner) {
        var refused = CurrentScope.inTransaction(
                new Scope.Institution(owner.institution()),
                () -> keepCredentials.catchUp(owner.institution(), List.of(owner.diploma())));
        if (refused.containsKey(owner.diploma())) {
            throw refused.get(owner.diploma());
        }
    }

    private Optional<Stored> stored(String publicId, @Nullable Integer version, @Nullable Integer seal) {
        return database.find(
                row -> new Stored(DiplomaCredential.of(row), row.bool("compromised")),
                "select y.compromised, " + DiplomaCredential.COLUMNS + """
                 from diploma_credential k
                join institution_key y on y.institution = k.institution and y.key_id = k.key_id
                where k.public_id = ? and (?::int is null or k.content_version = ?) and (?::int is null or k.seal = ?)
                order by k.content_version desc, k.seal desc limit 1""",
                publicId,
                version,
                version,
                seal,
                seal);
    }

    private Optional<Owner> withoutCredential(String publicId) {
        return database.find(row -> new Owner(row.text("institution"), row.uuid("id")), """
                select d.institution, d.id from diploma d
                where d.public_id = ? and d.origin = 'DIGITISED' and not exists (
                    select from diploma_credential c where c.institution = d.institution and c.diploma = d.id
                    and c.content_version = d.content_version)""", publicId);
    }
}
