package vn.gdnn.records.document.check;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.document.DocumentRefusal;
import vn.gdnn.records.document.check.Finding.Check;
import vn.gdnn.records.document.check.Finding.Outcome;

/**
 * Checks a document that somebody brings along: whether an institution known here signed it, and whether it is still as
 * it was then. Nothing of it is kept. Whether the diploma is valid today is another question.
 */
@ApplicationScoped
public class DocumentCheck {

    /** The largest document that is looked at, in bytes. */
    public static final int LARGEST = 4 << 20;

    private final Signers signers;

    DocumentCheck(Signers signers) {
        this.signers = signers;
    }

    /** Every finding, whether good or bad. */
    public DocumentReport check(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal(DocumentRefusal.DOCUMENT_TOO_LARGE, LARGEST);
        }
        return SignedPdf.read(file)
                .map(this::checked)
                .orElseGet(() -> new DocumentReport(List.of(Finding.failed(Check.READABLE, "NOT_A_PDF")), null, null));
    }

    private DocumentReport checked(SignedPdf pdf) {
        var findings = new ArrayList<Finding>();
        findings.add(Finding.passed(Check.READABLE, "PDF"));
        if (pdf.signatures() != 1) {
            findings.add(Finding.failed(Check.SIGNED, pdf.signatures() == 0 ? "NO_SIGNATURE" : "MANY_SIGNATURES"));
            return new DocumentReport(findings, null, pdf.credential());
        }
        findings.add(Finding.passed(Check.SIGNED, "ONE_SIGNATURE"));
        findings.add(Finding.of(Check.INTACT, pdf.intact(), "UNCHANGED", "CHANGED_AFTER_SIGNING"));
        findings.add(Finding.of(Check.WHOLE, pdf.whole(), "WHOLE_FILE", "APPENDED_AFTER_SIGNING"));
        var institution = signer(pdf, findings);
        findings.add(
                pdf.credential() == null
                        ? new Finding(Check.CREDENTIAL, Outcome.ABSENT, "NOT_ATTACHED")
                        : Finding.passed(Check.CREDENTIAL, "ATTACHED"));
        return new DocumentReport(findings, institution, pdf.credential());
    }

    private @Nullable String signer(SignedPdf pdf, List<Finding> findings) {
        var signer = Optional.ofNullable(pdf.signer())
                .flatMap(token -> signers.of(token.getPublicKey().getEncoded(), token.getEncoded()));
        if (signer.isEmpty()) {
            findings.add(Finding.failed(Check.SIGNER, "STRANGER"));
            return null;
        }
        findings.add(Finding.of(Check.SIGNER, !signer.get().compromised(), "INSTITUTION", "KEY_COMPROMISED"));
        findings.add(valid(pdf.report()));
        return signer.get().institution();
    }

    private static Finding valid(SimpleReport report) {
        var id = report.getFirstSignatureId();
        if (report.getIndication(id) == Indication.TOTAL_PASSED) {
            return Finding.passed(Check.VALID, report.getSignatureFormat(id).name());
        }
        var because = report.getSubIndication(id);
        return Finding.failed(Check.VALID, because == null ? String.valueOf(report.getIndication(id)) : because.name());
    }
}
