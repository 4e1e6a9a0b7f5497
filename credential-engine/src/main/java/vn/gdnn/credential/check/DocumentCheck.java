package vn.gdnn.credential.check;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.kit.problem.Refusal;

/**
 * Checks a document that somebody brings along: whether an institution known here signed it, and whether it is still as
 * it was then, but for the signature of a person and timestamps that may follow. Nothing of it is kept, and nothing is parsed that no institution signed. Whether the diploma is valid today is another question.
 */
@ApplicationScoped
public class DocumentCheck {

    /** The largest document that is looked at, in bytes. */
    public static final int LARGEST = 4 << 20;

    /** A document is kept a little after its signature, and its timestamp comes in between. */
    private static final Duration TIMESTAMP_DELAY = Duration.ofMinutes(10);

    private final Signers signers;
    private final Stamps stamps;
    private final Clock clock;

    DocumentCheck(Signers signers, Stamps stamps, Clock clock) {
        this.signers = signers;
        this.stamps = stamps;
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
                .orElseGet(() -> new DocumentReport(
                        List.of(Finding.failed(Check.READABLE, "NOT_A_PDF")), List.of(), null, null));
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
        if (!pdf.hasNoOtherSignature()) {
            findings.add(Finding.failed(Check.SIGNED, pdf.signatures() == 0 ? "NO_SIGNATURE" : "MANY_SIGNATURES"));
            return new DocumentReport(findings, List.of(), null, null);
        }
        var signing = SigningParties.of(pdf, signers);
        findings.addAll(ofBytes(pdf));
        findings.addAll(signing.findings());
        stamps.finding(pdf).ifPresent(findings::add);
        var credential = pdf.intact() && signing.isSealBelieved() ? ofContent(pdf, signing, at, findings) : null;
        if (!pdf.intact() || !signing.isSealBelieved()) {
            findings.add(new Finding(Check.CREDENTIAL, Outcome.ABSENT, "NOT_LOOKED_FOR"));
        }
        return new DocumentReport(findings, signing.signatures(), signing.institution(), credential);
    }

    private static List<Finding> ofBytes(SignedPdf pdf) {
        return List.of(
                Finding.passed(Check.SIGNED, pdf.hasPersonal() ? "TWO_SIGNATURES" : "ONE_SIGNATURE"),
                Finding.of(Check.INTACT, pdf.intact(), "UNCHANGED", "CHANGED_AFTER_SIGNING"),
                Finding.of(
                        Check.WHOLE,
                        pdf.whole(),
                        pdf.added().isEmpty() ? "WHOLE_FILE" : "SIGNATURES_ONLY",
                        "APPENDED_AFTER_SIGNING"));
    }

    /** Adds what only parsing shows, of what an institution signed; the credential in it. */
    private byte @Nullable [] ofContent(SignedPdf pdf, SigningParties signing, Instant at, List<Finding> findings) {
        var trusted = Stream.concat(signing.trusted().stream(), stamps.roots().stream())
                .toList();
        var signed = new InstitutionPdf(signing.judged(), trusted, at);
        if (pdf.whole()) {
            findings.add(valid(signed.report()));
        }
        var credential = signed.credential().orElse(null);
        findings.add(
                credential == null
                        ? new Finding(Check.CREDENTIAL, Outcome.ABSENT, "NOT_ATTACHED")
                        : Finding.passed(Check.CREDENTIAL, "ATTACHED"));
        return credential;
    }

    private static Finding valid(Optional<SimpleReport> validation) {
        if (validation.isEmpty() || validation.get().getSignatureIdList().isEmpty()) {
            return Finding.failed(Check.VALID, SubIndication.FORMAT_FAILURE.name());
        }
        var report = validation.get();
        for (var id : report.getSignatureIdList()) {
            if (report.getIndication(id) != Indication.TOTAL_PASSED) {
                var because = report.getSubIndication(id);
                return Finding.failed(
                        Check.VALID, because == null ? String.valueOf(report.getIndication(id)) : because.name());
            }
        }
        return Finding.passed(
                Check.VALID,
                report.getSignatureFormat(report.getFirstSignatureId()).name());
    }
}
