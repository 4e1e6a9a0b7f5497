package vn.gdnn.credential.key;

import java.security.GeneralSecurityException;
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

/** Reads signing keys out of any key store. */
final class KeyEntries {

    private static final String PERSONAL = "signer-";
    /** A person's next key lies beside the one before it under another name. */
    private static final Pattern ACCOUNT_END = Pattern.compile("#\\d{1,4}$");

    private KeyEntries() {}

    /**
     * The keys whose name begins with that. A name that goes on with {@code signer-} and an account is a person's own key;
     * any other is the institution's, taken for each of these uses that it fits.
     */
    static List<SigningKey> read(
            KeyStore store, char[] password, @Nullable Provider device, String beginning, List<KeyUse> uses)
            throws GeneralSecurityException {
        var keys = new ArrayList<SigningKey>();
        for (var name : Collections.list(store.aliases())) {
            if (name.startsWith(beginning) && store.getKey(name, password) instanceof PrivateKey key) {
                var chain = Stream.of(store.getCertificateChain(name))
                        .map(X509Certificate.class::cast)
                        .toList();
                var algorithm = chain.get(0).getPublicKey().getAlgorithm();
                var holder = holder(name.substring(beginning.length()));
                (holder == null ? uses.stream() : Stream.of(KeyUse.SIGNER))
                        .filter(use -> use.fits(algorithm))
                        .forEach(use -> keys.add(new SigningKey(use, key, chain, device, holder)));
            }
        }
        return keys;
    }

    private static @Nullable String holder(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(PERSONAL)
                ? ACCOUNT_END.matcher(lower.substring(PERSONAL.length())).replaceFirst("")
                : null;
    }
}
