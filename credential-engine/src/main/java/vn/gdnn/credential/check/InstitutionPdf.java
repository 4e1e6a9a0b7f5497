package vn.gdnn.credential.check;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What an institution signed, so that it may be parsed; only the signature's own container may be another's work. */
record InstitutionPdf(byte[] file, List<X509Certificate> trusted, Instant at) {

    private static final Logger LOG = Logger.getLogger(InstitutionPdf.class);

    /** The European library's validation as of that moment, with the signers and the roots of timestamps as all that is trusted; nothing is fetched. */
    Optional<SimpleReport> report() {
        try {
            var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
            validator.setCertificateVerifier(verifier());
            validator.setValidationTime(Date.from(at));
            return Optional.of(validator.validateDocument(Policy.DEFAULT).getSimpleReport());
        } catch (RuntimeException | StackOverflowError e) { // the container is not covered by the signature
            LOG.debug("A signature that cannot be validated", e);
            return Optional.empty();
        }
    }

    /** The credential in it. */
    Optional<byte[]> credential() {
        try {
            return Attachment.credential(file);
        } catch (IOException e) {
            LOG.debug("A document that cannot be read", e);
            return Optional.empty();
        }
    }

    /** Certificates say where their issuers' are to be had, and by itself the library goes there. */
    private CommonCertificateVerifier verifier() {
        var anchors = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> anchors.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setCrlSource(null);
        verifier.setOcspSource(null);
        verifier.setTrustedCertSources(anchors);
        return verifier;
    }

    /** Read when a document is checked for the first time: it takes a second. */
    private static final class Policy {

        private static final ValidationPolicy DEFAULT =
                ValidationPolicyLoader.fromDefaultValidationPolicy().create();
    }
}
