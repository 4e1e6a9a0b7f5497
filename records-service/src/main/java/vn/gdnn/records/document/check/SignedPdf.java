package vn.gdnn.records.document.check;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a file has inside, in the European library's view; nothing is fetched. */
record SignedPdf(
        byte[] file,
        int signatures,
        boolean intact,
        boolean whole,
        @Nullable CertificateToken signer,
        byte @Nullable [] credential) {

    private static final Logger LOG = Logger.getLogger(SignedPdf.class);

    /** Reads a file; nothing, if it is not a PDF or one that no parser gets through. */
    static Optional<SignedPdf> read(byte[] file) {
        try {
            return Optional.of(parsed(file));
        } catch (IOException | RuntimeException | StackOverflowError e) { // a parser meets whatever a stranger sends
            LOG.debug("A file that cannot be read", e);
            return Optional.empty();
        }
    }

    /** The validation with its signer as the only one to be trusted. */
    SimpleReport report() {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(signer);
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument(Policy.DEFAULT).getSimpleReport();
    }

    private static SignedPdf parsed(byte[] file) throws IOException {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        var signatures = validator.getSignatures();
        var credential = Attachment.credential(file).orElse(null);
        if (signatures.size() != 1 || !(signatures.get(0) instanceof PAdESSignature signature)) {
            return new SignedPdf(file, signatures.size(), false, false, null, credential);
        }
        signature.checkSignatureIntegrity();
        return new SignedPdf(
                file,
                1,
                signature.getSignatureCryptographicVerification().isSignatureIntact(),
                covers(signature, file),
                signature.getSigningCertificateToken(),
                credential);
    }

    /** Whether the signed bytes are the file's first to last, but for the hole of the signature itself. */
    private static boolean covers(PAdESSignature signature, byte[] file) {
        var range = signature.getPdfRevision().getByteRange();
        return range.getFirstPartStart() == 0
                && (long) range.getSecondPartStart() + range.getSecondPartEnd() == file.length
                && file[range.getFirstPartEnd()] == '<'
                && file[range.getSecondPartStart() - 1] == '>';
    }

    /** Read when a document is checked for the first time: it takes a second. */
    private static final class Policy {

        private static final ValidationPolicy DEFAULT =
                ValidationPolicyLoader.fromDefaultValidationPolicy().create();
    }
}
