package vn.gdnn.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of the request at hand and whether it was stored with the change. */
@RequestScoped
class KeyAtHand {

    private @Nullable SentKey sent;
    private boolean claimed;
    private boolean committed;

    void arrived(SentKey key) {
        sent = key;
    }

    /** The key, when no transaction of this request holds it yet. */
    Optional<SentKey> unclaimed() {
        return claimed ? Optional.empty() : Optional.ofNullable(sent);
    }

    void claim() {
        claimed = true;
    }

    /** A rolled-back transaction took the key with it; the next one claims it anew. */
    void settle(boolean commit) {
        claimed = commit;
        committed = commit;
    }

    /** The key, once it is stored for good. */
    Optional<SentKey> stored() {
        return committed ? Optional.ofNullable(sent) : Optional.empty();
    }
}
