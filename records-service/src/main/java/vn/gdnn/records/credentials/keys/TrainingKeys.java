package vn.gdnn.records.credentials.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.KeyStanding;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.events.training.v1.TrainingKeyChanged;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * The keys that schools sign certificates of training with, as training-service tells of them. They stand in the school's DID
 * document; apart from the keys of the register, so that no check of a diploma knows them.
 */
@ApplicationScoped
public class TrainingKeys {

    private final Database database;

    TrainingKeys(Database database) {
        this.database = database;
    }

    /**
     * Enters a key, or what became of it; what was retired or disowned stays so, whatever order the facts arrive in. A key
     * that signs for the register, or no key of its kind, is none of these and cannot be applied.
     */
    @Transactional(TxType.MANDATORY)
    public void upsert(TrainingKeyChanged told) {
        var key = ed25519(told);
        var entered = database.update(
                """
                insert into training_key (institution, key_id, public_key, valid_from, valid_to, started_at, retired_at,
                                          compromised)
                select ?, ?, k.public_key, ?, ?, ?, ?, ? from (values (?::bytea)) as k (public_key)
                where not exists (select from institution_key other where other.public_key = k.public_key)
                on conflict (institution, key_id) do update
                set retired_at = coalesce(training_key.retired_at, excluded.retired_at),
                    compromised = training_key.compromised or excluded.compromised
                where training_key.public_key = excluded.public_key""",
                told.institution(),
                told.keyId(),
                told.validFrom().atOffset(ZoneOffset.UTC),
                told.validTo().atOffset(ZoneOffset.UTC),
                told.startedAt().atOffset(ZoneOffset.UTC),
                told.retiredAt() == null ? null : told.retiredAt().atOffset(ZoneOffset.UTC),
                told.compromised(),
                key);
        if (entered == 0) {
            throw new IllegalArgumentException("the key of another use or name");
        }
    }

    /** The keys of an institution, the newest first; anyone may know them. */
    public List<InstitutionKey> list(String institution) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        TrainingKeys::key,
                        "select * from training_key where institution = ? order by started_at desc, key_id",
                        institution));
    }

    private static byte[] ed25519(TrainingKeyChanged told) {
        try {
            var key = Base64.getDecoder().decode(told.publicKey());
            if (PublicKeyFactory.createKey(key) instanceof Ed25519PublicKeyParameters) {
                return key;
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("no public key", unreadable);
        }
        throw new IllegalArgumentException("no key for certificates of training");
    }

    private static InstitutionKey key(Row row) throws SQLException {
        var startedAt = row.instant("started_at");
        var retiredAt = row.instantOrNull("retired_at");
        KeyStanding standing = new KeyStanding.InUse(startedAt);
        if (retiredAt != null) {
            standing = row.bool("compromised")
                    ? new KeyStanding.Compromised(startedAt, retiredAt, retiredAt)
                    : new KeyStanding.Retired(startedAt, retiredAt);
        }
        var bytes = row.bytes("public_key");
        return new InstitutionKey(
                row.text("institution"),
                row.text("key_id"),
                KeyUse.TRAINING,
                new InstitutionKey.PublicPart(bytes == null ? new byte[0] : bytes, List.of()),
                new InstitutionKey.Validity(row.instant("valid_from"), row.instant("valid_to")),
                standing);
    }
}
