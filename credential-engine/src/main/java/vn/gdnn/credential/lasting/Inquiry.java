package vn.gdnn.credential.lasting;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks where certificates say that one may ask, for one document, and remembers of which nothing came. */
final class Inquiry {

    private static final Logger LOG = Logger.getLogger(Inquiry.class);

    private final Web web;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    Inquiry(Web web) {
        this.web = web;
    }

    /** Whether there was an answer about each certificate that names a place to ask. */
    boolean isComplete() {
        return answered.containsAll(asked);
    }

    Set<CertificateToken> issuers(CertificateToken of) {
        var found = new HashSet<CertificateToken>();
        for (var address : CertificateExtensionsUtils.getCAIssuersAccessUrls(of)) {
            web.get(address).ifPresent(content -> {
                try {
                    found.add(DSSUtils.loadCertificate(content));
                } catch (RuntimeException | StackOverflowError e) { // a stranger may send anything
                    LOG.warnf("No certificate from %s: %s", address, e.toString());
                }
            });
        }
        return found;
    }

    @Nullable CRLToken list(CertificateToken of, CertificateToken issuer) {
        for (var address : CertificateExtensionsUtils.getCRLAccessUrls(of)) {
            asked.add(of.getDSSIdAsString());
            var content = web.get(address).orElse(null);
            try {
                var validity =
                        content == null ? null : CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(content), issuer);
                if (validity != null && validity.isValid() && speaksOf(of, validity)) {
                    var token = new CRLToken(of, validity);
                    token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                    answered.add(of.getDSSIdAsString());
                    return token;
                }
            } catch (IOException | RuntimeException | StackOverflowError e) { // a stranger may send anything
                LOG.warnf("No list of revocation from %s: %s", address, e.toString());
            }
        }
        return null;
    }

    /** A list from before the certificate was issued says nothing of it. */
    private static boolean speaksOf(CertificateToken of, CRLValidity list) {
        return list.getThisUpdate() != null && !list.getThisUpdate().before(of.getNotBefore());
    }

    @Nullable OCSPToken answer(CertificateToken of, CertificateToken issuer) {
        for (var address : CertificateExtensionsUtils.getOCSPAccessUrls(of)) {
            asked.add(of.getDSSIdAsString());
            try {
                var token = answer(address, of, issuer);
                if (token != null && token.isValid()) {
                    token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                    answered.add(of.getDSSIdAsString());
                    return token;
                }
            } catch (IOException
                    | OCSPException
                    | RuntimeException
                    | StackOverflowError e) { // a stranger may send anything
                LOG.warnf("No answer about revocation from %s: %s", address, e.toString());
            }
        }
        return null;
    }

    private @Nullable OCSPToken answer(String address, CertificateToken of, CertificateToken issuer)
            throws IOException, OCSPException {
        var question = new OCSPReqBuilder()
                .addRequest(DSSRevocationUtils.getOCSPCertificateID(of, issuer, DigestAlgorithm.SHA1))
                .build()
                .getEncoded();
        var content = web.post(address, "application/ocsp-request", question).orElse(null);
        if (content == null || !(new OCSPResp(content).getResponseObject() instanceof BasicOCSPResp basic)) {
            return null;
        }
        var single = DSSRevocationUtils.getLatestSingleResponse(basic, of, issuer);
        return single == null ? null : new OCSPToken(basic, single, of, issuer);
    }
}
