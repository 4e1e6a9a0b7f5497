package vn.gdnn.kit.imports.receipt;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * The keys that this service signs receipts of imports with, and nothing else: made by the service itself, kept sealed in its
 * database. All that ever signed stay published, for a receipt is evidence as long as somebody keeps it.
 */
@ApplicationScoped
public class ReceiptKeys {

    private final Database database;
    private final PersonalNumbers sealing;
    private final Optional<Instant> notBefore;
    private volatile @Nullable SigningKey current;

    ReceiptKeys(
            Database database,
            PersonalNumbers sealing,
            @ConfigProperty(name = "gdnn.import-receipts.keys-not-before") Optional<Instant> notBefore) {
        this.database = database;
        this.sealing = sealing;
        this.notBefore = notBefore;
    }

    /** A key that anyone may know: 32 bytes of Ed25519. */
    public record Published(String id, byte[] publicKey) {}

    /** Which signs now; made when it is asked for first, outside any transaction. */
    SigningKey current() {
        var known = current;
        return known == null ? begin(notBefore.orElse(Instant.EPOCH)) : known;
    }

    /** Signs with the newest key from now on, with a new one where none is as young as that. */
    SigningKey begin(Instant youngest) {
        var key = CurrentScope.inTransaction(
                new Scope.Plumbing(),
                () -> newest(youngest).orElseGet(() -> {
                    add(SigningKey.fresh());
                    return newest(Instant.EPOCH).orElseThrow();
                }));
        current = key;
        return key;
    }

    /** Two replicas that begin one at once make one key. */
    private void add(SigningKey key) {
        database.update("""
                insert into import_receipt_key (number, key_id, public_key, sealed_key)
                select coalesce(max(number), 0) + 1, ?, ?, ? from import_receipt_key on conflict (number) do nothing""", key.id(), key.publicKey(), sealing.seal(key.encoded()));
    }

    private Optional<SigningKey> newest(Instant youngest) {
        return database.find(row -> new Sealed(publicKey(row), bytes(row, "sealed_key")), """
                select public_key, sealed_key from import_receipt_key
                where begun_at >= ?::timestamptz order by number desc limit 1""", youngest.toString())
                .flatMap(this::opened);
    }

    private record Sealed(byte[] publicKey, byte[] key) {}

    /** A key that another key of personal numbers has sealed signs no more. */
    private Optional<SigningKey> opened(Sealed found) {
        try {
            return Optional.of(SigningKey.of(found.publicKey(), sealing.openBytes(found.key())));
        } catch (IllegalStateException sealedOtherwise) {
            Log.warn("The key of receipts of imports cannot be opened with this personal key; another takes its place");
            return Optional.empty();
        }
    }

    /** All of them, the newest first. */
    public List<Published> published() {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        row -> new Published(row.text("key_id"), publicKey(row)),
                        "select key_id, public_key from import_receipt_key order by number desc"));
    }

    private static byte[] publicKey(Row row) throws SQLException {
        return bytes(row, "public_key");
    }

    private static byte[] bytes(Row row, String column) throws SQLException {
        return Objects.requireNonNull(row.bytes(column));
    }
}
