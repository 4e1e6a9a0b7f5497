package vn.gdnn.credential.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Believes a timestamp that is signed by a certificate for timestamps, which leads to a root where roots are set. */
final class TimestampTrust {

    private final Optional<Set<TrustAnchor>> roots;

    TimestampTrust(Optional<Path> roots) {
        this.roots = roots.map(TimestampTrust::read);
    }

    private static Set<TrustAnchor> read(Path pem) {
        try (var content = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                    .map(certificate -> new TrustAnchor((X509Certificate) certificate, null))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("gdnn.tsa.trusted holds no certificates", e);
        }
    }

    void require(TimeStampToken token) throws TSPException {
        var sent = token.toCMSSignedData().getCertificates().getMatches(null);
        var signer = sent.stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("no certificate of the authority"));
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            if (roots.isPresent()) {
                requirePath(token, signer, sent, roots.get());
            }
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new TSPException("not of a trusted authority", e);
        }
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
