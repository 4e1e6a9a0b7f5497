package vn.gdnn.records.verification.lookup;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Every key that receipts were signed with, for a receipt stays good evidence when its key is changed. */
@ApplicationScoped
public class ReceiptKeys {

    private final ReceiptKey key;
    private final Database database;

    ReceiptKeys(ReceiptKey key, Database database) {
        this.key = key;
        this.database = database;
    }

    /** A key that anyone may know. */
    public record Published(String id, byte[] publicKey) {}

    void begin(@Observes StartupEvent started) {
        if (key.isPresent()) {
            add(key.publicKey());
        }
    }

    /** Enters a key from which on receipts are signed; one that is known stays. */
    void add(byte[] publicKey) {
        CurrentScope.runInTransaction(
                new Scope.Plumbing(),
                () -> database.update(
                        "insert into receipt_key (key_id, public_key) values (?, ?) on conflict do nothing",
                        ReceiptKey.id(publicKey),
                        publicKey));
    }

    /** All of them, the newest first. */
    public List<Published> published() {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        row -> new Published(
                                row.text("key_id"),
                                Optional.ofNullable(row.bytes("public_key")).orElseThrow()),
                        "select key_id, public_key from receipt_key order by started_at desc, key_id"));
    }
}
