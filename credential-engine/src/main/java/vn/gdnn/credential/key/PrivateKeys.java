package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The private keys this process has read; the vault is asked again for a key it did not have yet. */
@ApplicationScoped
class PrivateKeys {

    private final Vault vault;
    private final KeyUse credentialUse;
    private final Map<String, List<SigningKey>> read = new ConcurrentHashMap<>();

    PrivateKeys(KeyConfig config, Clock clock) {
        var files = new KeyFiles(config, clock);
        credentialUse = config.credentialUse();
        vault = config.store() == KeyConfig.Store.PKCS11 ? new KeyDevice(config, files) : files;
    }

    /** What this service's credentials and status lists are signed as. */
    KeyUse credentialUse() {
        return credentialUse;
    }

    Optional<SigningKey> find(String institution, String id) {
        var known = in(read.getOrDefault(institution, List.of()), id);
        return known.isPresent() ? known : in(reread(institution), id);
    }

    /** The newest key of that use in the vault but those that were used. */
    Optional<SigningKey> newest(String institution, KeyUse use, Set<String> used) {
        return reread(institution).stream()
                .filter(key -> key.use() == use && !used.contains(key.id()))
                .max(Comparator.comparing(key -> key.chain().get(0).getNotBefore()));
    }

    List<SigningKey> reread(String institution) {
        var keys = vault.keys(institution);
        read.put(institution, keys);
        return keys;
    }

    void create(String institution, String name, KeyUse use) {
        vault.create(institution, name, use);
    }

    private static Optional<SigningKey> in(List<SigningKey> keys, String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
