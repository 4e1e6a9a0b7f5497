package vn.gdnn.credential.check;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.check.Signers.Signer;
import vn.gdnn.kit.problem.Refusal;

/**
 * Checks a document that somebody brings along: whether an institution known here signed it, and whether it is still as
 * it was then. Nothing of it is kept, and nothing is parsed that no institution signed. Whether the diploma is valid today is another question.
 */
@ApplicationScoped
public class DocumentCheck {

    /** The largest document that is looked at, in bytes. */
    public static final int LARGEST = 4 << 20;

    /** A document is kept a little after its signature, and its timestamp comes in between. */
    private static final Duration TIMESTAMP_DELAY = Duration.ofMinutes(10);

    private final Signers signers;
    private final Clock clock;

    DocumentCheck(Signers signers, Clock clock) {
        this.signers = signers;
        this.clock = clock;
    }

    /** Every finding, whether good or bad, as of now. */
    public DocumentReport check(byte[] file) {
        return check(file, null);
    }

    /**
     * As {@link #check(byte[])}, of a file that whoever asks has kept, byte for byte, since that moment: it existed then,
     * so a certificate that ended later takes nothing from it.
     */
    public DocumentReport check(byte[] file, @Nullable Instant keptSince) {
        if (file.length > LARGEST) {
            throw new Refusal(CheckRefusal.DOCUMENT_TOO_LARGE, LARGEST);
        }
        return SignedPdf.read(file)
                .map(pdf -> checked(pdf, moment(keptSince)))
                .orElseGet(() -> new DocumentReport(List.of(Finding.failed(Check.READABLE, "NOT_A_PDF")), null, null));
    }

    private Instant moment(@Nullable Instant keptSince) {
        var now = clock.instant();
        if (keptSince == null) {
            return now;
        }
        var kept = keptSince.plus(TIMESTAMP_DELAY);
        return kept.isBefore(now) ? kept : now;
    }

    private DocumentReport checked(SignedPdf pdf, Instant at) {
        var findings = new ArrayList<Finding>();
        findings.add(Finding.passed(Check.READABLE, "PDF"));
        if (pdf.signatures() != 1) {
            findings.add(Finding.failed(Check.SIGNED, pdf.signatures() == 0 ? "NO_SIGNATURE" : "MANY_SIGNATURES"));
            return new DocumentReport(findings, null, null);
        }
        findings.add(Finding.passed(Check.SIGNED, "ONE_SIGNATURE"));
        findings.add(Finding.of(Check.INTACT, pdf.intact(), "UNCHANGED", "CHANGED_AFTER_SIGNING"));
        findings.add(Finding.of(Check.WHOLE, pdf.whole(), "WHOLE_FILE", "APPENDED_AFTER_SIGNING"));
        var certificate = pdf.signer();
        var signer = signer(certificate);
        findings.add(signer.map(DocumentCheck::finding).orElse(Finding.failed(Check.SIGNER, "STRANGER")));
        var institution = signer.map(Signer::institution).orElse(null);
        if (certificate == null
                || !pdf.intact()
                || signer.filter(one -> !one.compromised()).isEmpty()) {
            findings.add(new Finding(Check.CREDENTIAL, Outcome.ABSENT, "NOT_LOOKED_FOR"));
            return new DocumentReport(findings, institution, null);
        }
        var signed = new InstitutionPdf(pdf.asSigned(), certificate, at);
        if (pdf.whole()) {
            findings.add(valid(signed.report()));
        }
        var credential = signed.credential().orElse(null);
        findings.add(
                credential == null
                        ? new Finding(Check.CREDENTIAL, Outcome.ABSENT, "NOT_ATTACHED")
                        : Finding.passed(Check.CREDENTIAL, "ATTACHED"));
        return new DocumentReport(findings, institution, credential);
    }

    private Optional<Signer> signer(@Nullable X509Certificate certificate) {
        try {
            return certificate == null
                    ? Optional.empty()
                    : signers.find(certificate.getPublicKey().getEncoded(), certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoding
        }
    }

    private static Finding finding(Signer signer) {
        return Finding.of(Check.SIGNER, !signer.compromised(), "INSTITUTION", Finding.KEY_COMPROMISED);
    }

    private static Finding valid(Optional<SimpleReport> validation) {
        if (validation.isEmpty()) {
            return Finding.failed(Check.VALID, SubIndication.FORMAT_FAILURE.name());
        }
        var report = validation.get();
        var id = report.getFirstSignatureId();
        if (report.getIndication(id) == Indication.TOTAL_PASSED) {
            return Finding.passed(Check.VALID, report.getSignatureFormat(id).name());
        }
        var because = report.getSubIndication(id);
        return Finding.failed(Check.VALID, because == null ? String.valueOf(report.getIndication(id)) : because.name());
    }
}
