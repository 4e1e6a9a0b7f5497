package vn.gdnn.credential.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jboss.logging.Logger;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.seal.TimestampTrust;

/** Looks at the archive timestamps of a document. */
@ApplicationScoped
class Stamps {

    private static final Logger LOG = Logger.getLogger(Stamps.class);

    private final TimestampTrust trust;

    Stamps(TimestampTrust trust) {
        this.trust = trust;
    }

    /** The roots of the authorities that are believed. */
    List<X509Certificate> roots() {
        return trust.roots();
    }

    /** None if there is no timestamp; one of an authority that is not known here is said to be that, and no more. */
    Optional<Finding> finding(SignedPdf pdf) {
        var holes = pdf.timestamps().toList();
        if (holes.isEmpty()) {
            return Optional.empty();
        }
        if (!holes.stream().allMatch(hole -> fits(pdf.file(), hole))) {
            return Optional.of(Finding.failed(Check.TIMESTAMP, "TIMESTAMP_BROKEN"));
        }
        return Optional.of(
                !trust.roots().isEmpty() && holes.stream().allMatch(hole -> isKnown(pdf.file(), hole))
                        ? Finding.passed(Check.TIMESTAMP, "TIMESTAMPED")
                        : new Finding(Check.TIMESTAMP, Outcome.ABSENT, "AUTHORITY_UNKNOWN"));
    }

    private boolean fits(byte[] file, Hole hole) {
        try {
            var token = token(file, hole);
            trust.requireSound(token);
            var info = token.getTimeStampInfo();
            return info.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                    && Arrays.equals(info.getMessageImprintDigest(), Sha256.of(hole.signed(file)));
        } catch (IOException | TSPException | RuntimeException | StackOverflowError e) { // it may hold anything
            LOG.debug("A timestamp that cannot be read", e);
            return false;
        }
    }

    private boolean isKnown(byte[] file, Hole hole) {
        try {
            trust.require(token(file, hole));
            return true;
        } catch (IOException | TSPException | RuntimeException e) {
            LOG.debug("A timestamp of an authority that is not known", e);
            return false;
        }
    }

    private static TimeStampToken token(byte[] file, Hole hole) throws IOException, TSPException {
        try (var content = new ASN1InputStream(hole.signature(file))) {
            return new TimeStampToken(ContentInfo.getInstance(content.readObject()));
        }
    }
}
