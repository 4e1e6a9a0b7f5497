package vn.gdnn.records.verification.lookup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.step.CheckView;
import vn.gdnn.credential.check.step.SignatureView;
import vn.gdnn.credential.check.step.StepWords;
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

    static FileReportView of(
            FileReport report, Instant asOf, @Nullable VerificationView verification, Locale language) {
        var words = StepWords.of("checks", language);
        return new FileReportView(
                report.verdict(),
                report.recognised(),
                asOf,
                words.checks(report.steps()),
                words.signatures(report.signatures()),
                verification,
                SealedAnew.of(report));
    }
}
