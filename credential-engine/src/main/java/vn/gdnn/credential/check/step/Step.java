package vn.gdnn.credential.check.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.credential.check.Finding;

/**
 * One check of a file that somebody brings along.
 *
 * @param check stable name of what was checked
 * @param code stable reason for its outcome
 */
public record Step(String check, Outcome outcome, String code) {

    /** What came of it. */
    @Schema(name = "FileCheckOutcome")
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_CHECKED
    }

    /** What was found of a document, as a step. */
    public static Step of(Finding finding) {
        var outcome = switch (finding.outcome()) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case ABSENT -> Outcome.NOT_CHECKED;
        };
        return new Step(finding.check().name(), outcome, finding.reason());
    }

    public static Step of(String check, boolean passed, String code, String otherwise) {
        return passed ? passed(check, code) : failed(check, otherwise);
    }

    public static Step passed(String check, String code) {
        return new Step(check, Outcome.PASSED, code);
    }

    public static Step failed(String check, String code) {
        return new Step(check, Outcome.FAILED, code);
    }

    public static Step notChecked(String check, String code) {
        return new Step(check, Outcome.NOT_CHECKED, code);
    }

    public boolean failed() {
        return outcome == Outcome.FAILED;
    }
}
