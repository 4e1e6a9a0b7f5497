package vn.gdnn.credential.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jboss.logging.Logger;

/** What stands in a hole, verified over the rest: whose certificate it names, and whether it fits. */
record ContainedSignature(X509Certificate signer, boolean intact) {

    private static final Logger LOG = Logger.getLogger(ContainedSignature.class);
    private static final Set<String> KINDS_OF_KEY = Set.of("EC", "RSA");

    /** None if it cannot be read. */
    static Optional<ContainedSignature> in(byte[] file, Hole hole) {
        try (var signature = new ASN1InputStream(hole.signature(file))) {
            return Optional.of(of(new CMSSignedData(
                    new CMSProcessableByteArray(hole.signed(file)), ContentInfo.getInstance(signature.readObject()))));
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException
                | StackOverflowError e) { // an uploaded file may hold anything there
            LOG.debug("A signature that cannot be read", e);
            return Optional.empty();
        }
    }

    private static ContainedSignature of(CMSSignedData data)
            throws CMSException, GeneralSecurityException, OperatorCreationException {
        var signer = only(data);
        var certificate = certificate(data, signer);
        return new ContainedSignature(certificate, fits(signer, certificate));
    }

    private static boolean fits(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException {
        try {
            return KINDS_OF_KEY.contains(certificate.getPublicKey().getAlgorithm())
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSSignerDigestMismatchException changedContent) {
            return false;
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
}
