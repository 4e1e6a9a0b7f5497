package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKey.Changed;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** The key that an institution, or a body that stands over some, signs with, and all it ever signed with. */
@ApplicationScoped
public class InstitutionKeys {

    private final Database database;
    private final PrivateKeys privateKeys;
    private final Event<Changed> changes;
    private final Clock clock;

    InstitutionKeys(Database database, PrivateKeys privateKeys, Event<Changed> changes, Clock clock) {
        this.database = database;
        this.privateKeys = privateKeys;
        this.changes = changes;
        this.clock = clock;
    }

    /** What this service's credentials and status lists are signed as. */
    public KeyUse credentialUse() {
        return privateKeys.credentialUse();
    }

    /** The key in use for this service's credentials and status lists. */
    @Transactional(TxType.MANDATORY)
    public SigningKey forCredentials(String institution) {
        return current(institution, credentialUse());
    }

    /** The key in use; the first call of an institution starts with the newest key of its store. */
    @Transactional(TxType.MANDATORY)
    public SigningKey current(String institution, KeyUse use) {
        var key = inUse(institution, use);
        obstacle(institution, key).ifPresent(why -> {
            throw why;
        });
        return key.orElseThrow();
    }

    /** What stands in the way of signing credentials, if anything; the first call starts with a key, as {@link #current} does. */
    @Transactional(TxType.MANDATORY)
    public Optional<Refusal> obstacleToCredentials(String institution) {
        return obstacle(institution, inUse(institution, credentialUse()));
    }

    private Optional<SigningKey> inUse(String institution, KeyUse use) {
        var known = idInUse(institution, use);
        if (known.isEmpty()) {
            fresh(institution, use).ifPresent(key -> add(institution, key));
        }
        return known.or(() -> idInUse(institution, use)).flatMap(id -> privateKeys.find(institution, id));
    }

    private Optional<Refusal> obstacle(String institution, Optional<SigningKey> key) {
        if (key.isEmpty()) {
            return Optional.of(new Refusal(KeyRefusal.SIGNING_KEY_UNAVAILABLE, institution));
        }
        return key.filter(one -> one.chain().get(0).getNotAfter().toInstant().isBefore(clock.instant()))
                .map(expired -> new Refusal(KeyRefusal.SIGNING_KEY_EXPIRED, institution));
    }

    /** Every key of an institution, the newest first; anyone may know them. */
    @Transactional(TxType.MANDATORY)
    public List<InstitutionKey> history(String institution) {
        return database.list(
                InstitutionKey::of,
                "select " + InstitutionKey.COLUMNS
                        + " from institution_key where institution = ? order by started_at desc, key_id",
                institution);
    }

    /** The key of that name, or SIGNING_KEY_NOT_FOUND. */
    @Transactional(TxType.MANDATORY)
    public InstitutionKey require(String institution, String id) {
        return history(institution).stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(KeyRefusal.SIGNING_KEY_NOT_FOUND));
    }

    /** A key of the store that never signed yet; one is made where that is allowed. */
    Optional<SigningKey> fresh(String institution, KeyUse use) {
        return newest(institution, use).or(() -> {
            var name = database.find(row -> row.text("name"), "select name from body where code = ?", institution);
            privateKeys.create(institution, name.orElse(institution), use);
            return newest(institution, use);
        });
    }

    /** Enters a key in the history; if another transaction has entered one meanwhile, that one stands. */
    void add(String institution, SigningKey key) {
        change(InstitutionKey.ENTERED, InstitutionKey.entry(institution, key, clock.instant()));
    }

    /** Has the key of that use sign no more: that of this account, or of the institution where no account is named. */
    void retire(String institution, KeyUse use, @Nullable String holder) {
        change(InstitutionKey.RETIRED, Certificates.moment(clock.instant()), institution, use, holder);
    }

    /** Marks a key as disowned: from then on somebody else may have had it. */
    void disown(String institution, String keyId, Instant since) {
        change(InstitutionKey.DISOWNED, Certificates.moment(since), institution, keyId);
    }

    private void change(String statement, @Nullable Object... parameters) {
        database.list(InstitutionKey::of, statement, parameters).forEach(key -> changes.fire(new Changed(key)));
    }

    Optional<String> idInUse(String institution, KeyUse use) {
        return database.find(
                row -> row.text("key_id"),
                "select key_id from institution_key where institution = ? and use = ? and retired_at is null",
                institution,
                use);
    }

    private Optional<SigningKey> newest(String institution, KeyUse use) {
        var used = history(institution).stream().map(InstitutionKey::id).collect(Collectors.toSet());
        return privateKeys.newest(institution, use, used);
    }
}
