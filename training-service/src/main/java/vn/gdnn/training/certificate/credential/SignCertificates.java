package vn.gdnn.training.certificate.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.DocumentTemplate;
import vn.gdnn.credential.proof.HashedDocument;

/**
 * Writes and signs credentials, many at once, by template where the shape allows it. One in so many is compared with what the
 * library says; where they differ nothing is signed.
 */
@ApplicationScoped
public class SignCertificates {

    private static final int MOST_TEMPLATES = 2_000;
    private static final CertificateField[] FIELDS = CertificateField.values();

    private final CertificateDocument documents;
    private final Issuers issuers;
    private final InstitutionDid dids;
    private final Clock clock;
    private final AtomicLong written = new AtomicLong();
    private final Map<CertifiedTraining, Optional<DocumentTemplate>> templates = new ConcurrentHashMap<>();

    @ConfigProperty(name = "gdnn.credentials.check-one-in", defaultValue = "100")
    int checkOneIn;

    SignCertificates(CertificateDocument documents, Issuers issuers, InstitutionDid dids, Clock clock) {
        this.documents = documents;
        this.issuers = issuers;
        this.dids = dids;
        this.clock = clock;
    }

    /** What one credential says. */
    public record Words(CertifiedTraining training, Map<CertificateField, String> fields) {}

    /** The credentials, in the order of their words, signed with the issuer's key in use. */
    @Transactional(TxType.MANDATORY)
    public List<SignedCredential> sign(String issuer, List<Words> words) {
        var key = issuers.credentialKey(issuer);
        var method = dids.of(issuer) + "#" + key.id();
        var header = CredentialJwt.header(method + "-jwk");
        var proofs = new DataIntegrity(key, method, clock.instant(), CertificateDocument.CONTEXTS);
        var hashed = words.stream().map(this::write).toList();
        // on all cores: signing is half of what the processor does for a credential
        return hashed.parallelStream()
                .map(document -> new SignedCredential(
                        key.id(),
                        document.text(),
                        proofs.prove(document).toString(),
                        header,
                        CredentialJwt.sign(header, document.text(), key)))
                .toList();
    }

    private HashedDocument write(Words words) {
        var template = template(words.training());
        if (template.isEmpty()) {
            return HashedDocument.of(documents
                    .document(words.training(), field -> value(words, field))
                    .toString());
        }
        var document = template.get()
                .fill(Stream.of(FIELDS).map(field -> value(words, field)).toList());
        if (written.getAndIncrement() % checkOneIn == 0 && !document.holds()) {
            throw new IllegalStateException("template and library disagree on a certificate");
        }
        return document;
    }

    private static String value(Words words, CertificateField field) {
        return words.fields().getOrDefault(field, "");
    }

    private Optional<DocumentTemplate> template(CertifiedTraining training) {
        if (templates.size() >= MOST_TEMPLATES) {
            templates.clear();
        }
        return templates.computeIfAbsent(
                training,
                shape -> DocumentTemplate.of(
                        FIELDS.length, values -> documents.document(shape, field -> values.get(field.ordinal()))));
    }
}
