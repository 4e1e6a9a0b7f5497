package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** The key an institution signs with, and all it ever signed with. */
@ApplicationScoped
public class InstitutionKeys {

    private final Database database;
    private final PrivateKeys privateKeys;
    private final KeyConfig config;
    private final Clock clock;

    InstitutionKeys(Database database, PrivateKeys privateKeys, KeyConfig config, Clock clock) {
        this.database = database;
        this.privateKeys = privateKeys;
        this.config = config;
        this.clock = clock;
    }

    /** The key in use for this service's credentials and status lists. */
    @Transactional(TxType.MANDATORY)
    public SigningKey forCredentials(String institution) {
        return current(institution, config.credentialUse());
    }

    /** The key in use; the first call of an institution starts with the newest key of its store. */
    @Transactional(TxType.MANDATORY)
    public SigningKey current(String institution, KeyUse use) {
        var id = idInUse(institution, use).orElseGet(() -> {
            add(
                    institution,
                    fresh(institution, use)
                            .orElseThrow(() -> new Refusal(KeyRefusal.SIGNING_KEY_UNAVAILABLE, institution)));
            return idInUse(institution, use).orElseThrow();
        });
        var key = privateKeys
                .find(institution, id)
                .orElseThrow(() -> new Refusal(KeyRefusal.SIGNING_KEY_UNAVAILABLE, institution));
        if (key.chain().get(0).getNotAfter().toInstant().isBefore(clock.instant())) {
            throw new Refusal(KeyRefusal.SIGNING_KEY_EXPIRED, institution);
        }
        return key;
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

    /** The key of that name, or SIGNING_KEY_NOT_FOUND; SIGNING_KEY_DISOWNED where it vouches for nothing any more. */
    InstitutionKey requireTrusted(String institution, String id) {
        var found = require(institution, id);
        if (!found.standing().isTrusted()) {
            throw new Refusal(KeyRefusal.SIGNING_KEY_DISOWNED);
        }
        return found;
    }

    /** A key of the store that never signed yet; one is made where that is allowed. */
    Optional<SigningKey> fresh(String institution, KeyUse use) {
        var waiting = newest(institution, use);
        if (waiting.isEmpty()) {
            privateKeys.create(institution, name(institution), use);
            waiting = newest(institution, use);
        }
        return waiting;
    }

    /** Enters a key in the history; if another transaction has entered one meanwhile, that one stands. */
    void add(String institution, SigningKey key) {
        var certificate = key.chain().get(0);
        database.update(
                """
                insert into institution_key (institution, key_id, use, holder, algorithm, public_key, certificates,
                                             valid_from, valid_to, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                institution,
                key.id(),
                key.use(),
                key.holder(),
                key.use().algorithm(),
                certificate.getPublicKey().getEncoded(),
                Certificates.encoded(key.chain()),
                Certificates.moment(certificate.getNotBefore()),
                Certificates.moment(certificate.getNotAfter()),
                Certificates.moment(clock.instant()));
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
        return privateKeys.reread(institution).stream()
                .filter(key -> key.use() == use && !used.contains(key.id()))
                .max(Comparator.comparing(key -> key.chain().get(0).getNotBefore()));
    }

    private String name(String institution) {
        return database.find(row -> row.text("name"), "select name from tenant where code = ?", institution)
                .orElse(institution);
    }
}
