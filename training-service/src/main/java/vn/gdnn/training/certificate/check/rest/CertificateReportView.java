package vn.gdnn.training.certificate.check.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentReport.Signature;
import vn.gdnn.training.certificate.check.CertificateReport;
import vn.gdnn.training.certificate.check.CertificateReport.Verdict;
import vn.gdnn.training.certificate.check.Step;
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
        List<CertificateCheckView> checks,
        List<CertificateSignatureView> signatures,
        @Nullable PublicCertificate certificate) {

    /** One step: its code is stable, its words are for people. */
    record CertificateCheckView(String check, Step.Outcome outcome, String code, String title, String reason) {}

    /**
     * A signature of the file by the name of its field.
     *
     * @param by whom its certificate names, where that certificate is known
     */
    record CertificateSignatureView(
            String field, String title, @Nullable String by) {}

    static CertificateReportView of(CertificateReport report, Instant asOf, Locale language) {
        var words = ResourceBundle.getBundle(
                "certificate-checks", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new CertificateReportView(
                report.verdict(),
                report.recognised(),
                asOf,
                report.steps().stream().map(step -> check(step, words)).toList(),
                report.signatures().stream()
                        .map(signature -> signature(signature, words))
                        .toList(),
                report.certificate());
    }

    private static CertificateCheckView check(Step step, ResourceBundle words) {
        return new CertificateCheckView(
                step.check(),
                step.outcome(),
                step.code(),
                word(words, step.check(), step.check()),
                word(words, "reason." + step.code(), step.code()));
    }

    private static CertificateSignatureView signature(Signature signature, ResourceBundle words) {
        return new CertificateSignatureView(
                signature.field(), word(words, "signature." + signature.field(), signature.field()), signature.by());
    }

    /** Findings of the signature library have names of their own. */
    private static String word(ResourceBundle words, String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
