package vn.gdnn.training.certificate.check.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.step.CheckView;
import vn.gdnn.credential.check.step.SignatureView;
import vn.gdnn.credential.check.step.StepWords;
import vn.gdnn.training.certificate.check.CertificateReport;
import vn.gdnn.training.certificate.check.CertificateReport.Verdict;
import vn.gdnn.training.certificate.published.PublicCertificate;

/**
 * A file's report, each step in the reader's language.
 *
 * @param recognised whether it is a file of a certificate, as it was made or changed; another may be known elsewhere
 */
@JsonInclude(Include.NON_NULL)
record CertificateReportView(
        Verdict verdict,
        boolean recognised,
        Instant asOf,
        List<CheckView> checks,
        List<SignatureView> signatures,
        @Nullable PublicCertificate certificate) {

    static CertificateReportView of(CertificateReport report, Instant asOf, Locale language) {
        var words = StepWords.of("certificate-checks", language);
        return new CertificateReportView(
                report.verdict(),
                report.recognised(),
                asOf,
                words.checks(report.steps()),
                words.signatures(report.signatures()),
                report.certificate());
    }
}
