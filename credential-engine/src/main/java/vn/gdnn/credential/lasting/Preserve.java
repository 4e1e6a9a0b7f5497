package vn.gdnn.credential.lasting;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.Token;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.AIASource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.SignedPdf;
import vn.gdnn.credential.revision.Addition.ArchiveTimestamp;
import vn.gdnn.credential.revision.Addition.ValidationData;
import vn.gdnn.credential.revision.Revision;
import vn.gdnn.credential.revision.Revisions;
import vn.gdnn.credential.seal.Roots;
import vn.gdnn.credential.seal.TimestampAuthority;

/** Puts behind a sealed document what lets it be verified when its certificates have ended and nobody can be asked. */
@ApplicationScoped
public class Preserve {

    private static final Logger LOG = Logger.getLogger(Preserve.class);
    private static final int ROOM_FOR_TOKEN = 8_192;

    private final TimestampAuthority authority;
    private final Roots roots;
    private final Web web;
    private final Clock clock;

    public Preserve(TimestampAuthority authority, Roots roots, Web web, Clock clock) {
        this.authority = authority;
        this.roots = roots;
        this.web = web;
        this.clock = clock;
    }

    /**
     * The document with all that a verifier of its signatures and timestamps would have to ask for now; none while one of
     * those who must be asked does not answer, or where it would become larger than what is checked.
     */
    public Optional<byte[]> withValidationData(byte[] file) {
        return revisions(file).flatMap(added -> answered(added).flatMap(data -> grown(added, data)));
    }

    /**
     * As {@link #withValidationData}, and an archive timestamp over all of it, with its own validation data where they are to
     * be had now, else they come with the next; refuses with TIMESTAMP_UNAVAILABLE while the
     * authority does not answer. It is not asked for a document that has no room for its answer.
     */
    public Renewal renew(byte[] file) {
        var added = revisions(file).orElse(null);
        var data = added == null ? null : answered(added).orElse(null);
        if (added == null || data == null) {
            return new Renewal.Unanswered();
        }
        return grown(added, data)
                .flatMap(Preserve::revisions)
                .flatMap(known -> known.with(new ArchiveTimestamp(ROOM_FOR_TOKEN)))
                .filter(revision -> revision.file().length <= DocumentCheck.LARGEST)
                .map(this::stamped)
                .orElseGet(Renewal.Full::new);
    }

    private Renewal stamped(Revision revision) {
        var stamp = authority.require(revision.digest());
        revision.sign(stamp.token());
        return new Renewal.Renewed(withValidationData(revision.file()).orElse(revision.file()), stamp.until());
    }

    private static Optional<byte[]> grown(Revisions added, ValidationData data) {
        return data.isEmpty()
                ? Optional.of(added.last().file())
                : added.with(data).map(Revision::file).filter(file -> file.length <= DocumentCheck.LARGEST);
    }

    private static Optional<Revisions> revisions(byte[] file) {
        return SignedPdf.read(file)
                .flatMap(SignedPdf::sealedLength)
                .flatMap(length -> Revisions.read(file, length))
                .filter(known -> known.endsAt(file.length));
    }

    private Optional<ValidationData> answered(Revisions added) {
        var inquiry = new Inquiry(web);
        return missing(added.last().file(), added.data(), inquiry).filter(data -> inquiry.isComplete());
    }

    private Optional<ValidationData> missing(byte[] file, ValidationData known, Inquiry inquiry) {
        try {
            var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
            validator.setCertificateVerifier(verifier(inquiry));
            validator.setValidationTime(Date.from(clock.instant()));
            var all = validator
                    .getValidationData(validator.getSignatures(), validator.getDetachedTimestamps())
                    .getAllValidationData();
            return Optional.of(new ValidationData(
                    without(known.certificates(), all.getCertificateTokens()),
                    without(known.answers(), all.getOcspTokens()),
                    without(known.lists(), all.getCrlTokens())));
        } catch (DSSException e) {
            LOG.warnf("No validation data: %s", e.toString());
            return Optional.empty();
        }
    }

    private static List<byte[]> without(List<byte[]> known, Collection<? extends Token> tokens) {
        return tokens.stream()
                .map(Token::getEncoded)
                .filter(encoded -> known.stream().noneMatch(one -> Arrays.equals(one, encoded)))
                .toList();
    }

    private CommonCertificateVerifier verifier(Inquiry inquiry) {
        var anchors = new CommonTrustedCertificateSource();
        Stream.concat(roots.ofSigners().stream(), roots.ofAuthorities().stream())
                .forEach((X509Certificate root) -> anchors.addCertificate(new CertificateToken(root)));
        var verifier = new CommonCertificateVerifier();
        AIASource issuers = inquiry::issuers;
        CRLSource lists = inquiry::list;
        OCSPSource answers = inquiry::answer;
        verifier.setAIASource(issuers);
        verifier.setCrlSource(lists);
        verifier.setOcspSource(answers);
        verifier.setTrustedCertSources(anchors);
        verifier.setCheckRevocationForUntrustedChains(true);
        return verifier;
    }
}
