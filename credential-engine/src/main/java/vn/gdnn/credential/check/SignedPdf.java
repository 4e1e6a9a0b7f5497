package vn.gdnn.credential.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A PDF as far as its bytes show a signature (ISO 32000-1, 12.8.1). Nothing of it is unpacked and no object of it is
 * read: an uploaded file may be made to exhaust the reader.
 */
public record SignedPdf(
        byte[] file,
        int signatures,
        @Nullable Hole hole,
        @Nullable X509Certificate signer,
        boolean intact) {

    private static final Logger LOG = Logger.getLogger(SignedPdf.class);
    private static final byte[] BEGINNING = {'%', 'P', 'D', 'F', '-'};
    private static final Set<String> KINDS_OF_KEY = Set.of("EC", "RSA");

    /** Nothing, if it does not begin as a PDF does. */
    public static Optional<SignedPdf> read(byte[] file) {
        if (file.length < BEGINNING.length || !Arrays.equals(Arrays.copyOf(file, BEGINNING.length), BEGINNING)) {
            return Optional.empty();
        }
        var signatures = Hole.count(file);
        var hole = signatures == 1 ? Hole.in(file).orElse(null) : null;
        if (hole == null) {
            return Optional.of(new SignedPdf(file, signatures, null, null, false));
        }
        try {
            return Optional.of(verified(file, hole));
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException
                | StackOverflowError e) { // an uploaded file may hold anything there
            LOG.debug("A signature that cannot be read", e);
            return Optional.of(new SignedPdf(file, 1, hole, null, false));
        }
    }

    private static SignedPdf verified(byte[] file, Hole hole)
            throws IOException, CMSException, GeneralSecurityException, OperatorCreationException {
        try (var signature = new ASN1InputStream(hole.signature(file))) {
            var data = new CMSSignedData(
                    new CMSProcessableByteArray(hole.signed(file)), ContentInfo.getInstance(signature.readObject()));
            var signer = only(data);
            var certificate = certificate(data, signer);
            return new SignedPdf(
                    file,
                    1,
                    hole,
                    certificate,
                    KINDS_OF_KEY.contains(certificate.getPublicKey().getAlgorithm())
                            && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)));
        }
    }

    private static SignerInformation only(CMSSignedData data) throws CMSException {
        var signers = data.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new CMSException("signers: " + signers.size());
        }
        return signers.iterator().next();
    }

    @SuppressWarnings("unchecked") // as the library declares it
    private static X509Certificate certificate(CMSSignedData data, SignerInformation signer)
            throws CMSException, GeneralSecurityException {
        var found = data.getCertificates().getMatches(signer.getSID());
        if (found.isEmpty()) {
            throw new CMSException("no certificate of the signer");
        }
        return new JcaX509CertificateConverter()
                .getCertificate((X509CertificateHolder) found.iterator().next());
    }

    /** Whether the signed bytes are the file's first to last, but for the hole of the signature itself. */
    boolean whole() {
        return hole != null && hole.signedEnd() == file.length;
    }

    /** The file as far as its signer answers for it: whatever was appended is left out. */
    byte[] asSigned() {
        return hole == null ? new byte[0] : Arrays.copyOf(file, hole.signedEnd());
    }
}
