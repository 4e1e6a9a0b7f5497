package vn.gdnn.credential.key;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads signing keys out of any key store. */
final class KeyEntries {

    private KeyEntries() {}

    static List<SigningKey> read(
            KeyStore store, char[] password, @Nullable Provider device, Predicate<String> alias, List<KeyUse> uses)
            throws GeneralSecurityException {
        var keys = new ArrayList<SigningKey>();
        for (var name : Collections.list(store.aliases())) {
            if (alias.test(name) && store.getKey(name, password) instanceof PrivateKey key) {
                var chain = Stream.of(store.getCertificateChain(name))
                        .map(X509Certificate.class::cast)
                        .toList();
                var algorithm = chain.get(0).getPublicKey().getAlgorithm();
                uses.stream()
                        .filter(use -> use.fits(algorithm))
                        .forEach(use -> keys.add(new SigningKey(use, key, chain, device)));
            }
        }
        return keys;
    }
}
