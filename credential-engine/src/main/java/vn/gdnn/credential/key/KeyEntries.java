package vn.gdnn.credential.key;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signing keys in a key store of any kind. */
final class KeyEntries {

    private static final String PERSONAL = "signer-";
    /** A person's next key lies beside the one before it under another name. */
    private static final Pattern ACCOUNT_END = Pattern.compile("#\\d{1,4}$");

    private final KeyStore store;
    private final char[] password;
    private final @Nullable Provider device;

    KeyEntries(KeyStore store, char[] password, @Nullable Provider device) {
        this.store = store;
        this.password = password;
        this.device = device;
    }

    /**
     * The keys whose name begins with that. A name that goes on with {@code signer-} and an account is a person's own key;
     * any other is the institution's, taken for each of these uses that it fits. One that is among those known is not
     * opened again.
     */
    List<SigningKey> read(String beginning, List<KeyUse> uses, List<SigningKey> known) throws GeneralSecurityException {
        var keys = new ArrayList<SigningKey>();
        for (var name : Collections.list(store.aliases())) {
            var certificates = store.getCertificateChain(name);
            if (name.startsWith(beginning) && certificates != null && key(name, known) instanceof PrivateKey key) {
                var chain =
                        Stream.of(certificates).map(X509Certificate.class::cast).toList();
                var algorithm = chain.get(0).getPublicKey().getAlgorithm();
                var holder = holder(name.substring(beginning.length()));
                (holder == null ? uses.stream() : Stream.of(KeyUse.SIGNER))
                        .filter(use -> use.fits(algorithm))
                        .forEach(use -> keys.add(new SigningKey(use, key, chain, device, holder)));
            }
        }
        return keys;
    }

    private @Nullable Key key(String name, List<SigningKey> known) throws GeneralSecurityException {
        var certificate = store.getCertificate(name);
        for (var key : known) {
            if (key.chain().get(0).equals(certificate)) {
                return key.privateKey();
            }
        }
        return store.getKey(name, password);
    }

    private static @Nullable String holder(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(PERSONAL)
                ? ACCOUNT_END.matcher(lower.substring(PERSONAL.length())).replaceFirst("")
                : null;
    }
}
