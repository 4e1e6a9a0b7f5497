package vn.gdnn.credential.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Believes a timestamp that is signed by a certificate for timestamps, which leads to a root where roots are set. */
@ApplicationScoped
public class TimestampTrust {

    private final Roots roots;

    public TimestampTrust(Roots roots) {
        this.roots = roots;
    }

    /** The roots that authorities' certificates must lead to; none unless they are set. */
    public List<X509Certificate> roots() {
        return roots.ofAuthorities();
    }

    /** Refuses what is not sound, or of an authority that leads to none of the roots. */
    public void require(TimeStampToken token) throws TSPException {
        requireSound(token);
        try {
            if (!roots().isEmpty()) {
                requirePath(token, signer(token), certificates(token), anchors());
            }
        } catch (GeneralSecurityException e) {
            throw new TSPException("not of a trusted authority", e);
        }
    }

    /** Refuses what is not signed by the certificate it brings along, or if that is not one for timestamps. */
    public void requireSound(TimeStampToken token) throws TSPException {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new TSPException("not of an authority", e);
        }
    }

    /** The certificate that it says it is signed by. */
    static X509CertificateHolder signer(TimeStampToken token) throws TSPException {
        return certificates(token).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("no certificate of the authority"));
    }

    private static Collection<X509CertificateHolder> certificates(TimeStampToken token) {
        return token.toCMSSignedData().getCertificates().getMatches(null);
    }

    private Set<TrustAnchor> anchors() {
        return roots().stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
    }

    private static void requirePath(
            TimeStampToken token,
            X509CertificateHolder signer,
            Collection<X509CertificateHolder> sent,
            Set<TrustAnchor> roots)
            throws GeneralSecurityException {
        var converter = new JcaX509CertificateConverter();
        var target = new X509CertSelector();
        target.setCertificate(converter.getCertificate(signer));
        var others = new ArrayList<X509Certificate>();
        for (var certificate : sent) {
            others.add(converter.getCertificate(certificate));
        }
        var path = new PKIXBuilderParameters(roots, target);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        path.setDate(token.getTimeStampInfo().getGenTime());
        path.setRevocationEnabled(false); // the authority's own revocation lists are the verifier's business
        CertPathBuilder.getInstance("PKIX").build(path);
    }
}
