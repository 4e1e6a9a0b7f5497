package vn.gdnn.records.verification.lookup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.SealStanding;
import vn.gdnn.records.verification.lookup.FileReport;

/**
 * A file's report, each step in the reader's language.
 *
 * @param recognised whether a key known here signed it; a file of another kind that is not may be known elsewhere
 */
@JsonInclude(Include.NON_NULL)
record FileReportView(
        FileReport.Verdict verdict,
        boolean recognised,
        Instant asOf,
        List<CheckView> checks,
        List<SignatureView> signatures,
        @Nullable VerificationView verification,
        @Nullable SealedAnew sealedAnew) {

    /** Where the files are that were made in the place of one that a disowned key has sealed. */
    record SealedAnew(String document, String credential) {

        private static final String DIPLOMAS = "/api/public/v1/diplomas/";

        static @Nullable SealedAnew of(FileReport report) {
            var resealed = report.verdict() == FileReport.Verdict.SEAL_DISOWNED
                    && report.diploma()
                            .filter(found -> found.seal() == SealStanding.RESEALED)
                            .isPresent();
            var place = DIPLOMAS + report.publicId();
            return resealed ? new SealedAnew(place + "/document", place + "/credential") : null;
        }
    }

    /** One step: its code is stable, its words are for people. */
    record CheckView(String check, FileReport.Outcome outcome, String code, String title, String reason) {}

    /**
     * A signature of the file by the name of its field, in words for people.
     *
     * @param by whom its certificate names, where the register knows that certificate
     */
    record SignatureView(
            String field, String title, @Nullable String by) {}

    static FileReportView of(
            FileReport report, Instant asOf, @Nullable VerificationView verification, Locale language) {
        var words =
                ResourceBundle.getBundle("checks", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var checks = report.steps().stream()
                .map(step -> new CheckView(
                        step.check(),
                        step.outcome(),
                        step.code(),
                        word(words, step.check(), step.check()),
                        word(words, "reason." + step.code(), step.code())))
                .toList();
        var signatures = report.signatures().stream()
                .map(signature -> new SignatureView(
                        signature.field(),
                        word(words, "signature." + signature.field(), signature.field()),
                        signature.by()))
                .toList();
        return new FileReportView(
                report.verdict(), report.recognised(), asOf, checks, signatures, verification, SealedAnew.of(report));
    }

    /** Findings of the signature library have names of their own. */
    private static String word(ResourceBundle words, String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
