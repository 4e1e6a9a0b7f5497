package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The keys with which persons sign documents beside the institution's seal. The newest in the store signs; once it has, the
 * one before it signs no more.
 */
@ApplicationScoped
public class PersonalKeys {

    private final InstitutionKeys keys;
    private final PrivateKeys privateKeys;
    private final Clock clock;

    PersonalKeys(InstitutionKeys keys, PrivateKeys privateKeys, Clock clock) {
        this.keys = keys;
        this.privateKeys = privateKeys;
        this.clock = clock;
    }

    /** The key of that account, whose certificate must name that person and be valid now; none if there is no such key. */
    @Transactional(TxType.MANDATORY)
    public Optional<SigningKey> find(String institution, String account, String fullName) {
        var found = newest(institution, account).filter(key -> names(key.chain().get(0), fullName));
        found.ifPresent(key -> enter(institution, key));
        return found;
    }

    private void enter(String institution, SigningKey key) {
        var known = keys.history(institution).stream().anyMatch(one -> one.id().equals(key.id()));
        if (!known) {
            keys.retire(institution, KeyUse.SIGNER, key.holder());
            keys.add(institution, key);
        }
    }

    private Optional<SigningKey> newest(String institution, String account) {
        var holder = account.toLowerCase(Locale.ROOT);
        var over = keys.history(institution).stream()
                .filter(key -> key.standing().retiredAt().isPresent())
                .map(InstitutionKey::id)
                .collect(Collectors.toSet());
        var now = clock.instant();
        Predicate<X509Certificate> valid =
                certificate -> !now.isBefore(certificate.getNotBefore().toInstant())
                        && !now.isAfter(certificate.getNotAfter().toInstant());
        return privateKeys.reread(institution).stream()
                .filter(key -> holder.equals(key.holder()) && !over.contains(key.id()))
                .filter(key -> valid.test(key.chain().get(0)))
                .max(Comparator.comparing(key -> key.chain().get(0).getNotBefore()));
    }

    private static boolean names(X509Certificate certificate, String fullName) {
        return CertificateName.of(certificate)
                .filter(name -> folded(name).equals(folded(fullName)))
                .isPresent();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
