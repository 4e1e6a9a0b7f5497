package vn.gdnn.training.certificate.check;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.credential.check.Finding;

/** One check of a file; its code is the reason. */
public record Step(String check, Outcome outcome, String code) {

    static final String STATUS = "STATUS";
    static final String UNDETERMINED = "UNDETERMINED";

    private static final Set<String> OF_SEAL = Set.of("KEY_COMPROMISED", UNDETERMINED);

    /** What came of a step. */
    @Schema(name = "CertificateCheckOutcome")
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_CHECKED
    }

    static Step of(Finding finding) {
        var outcome = switch (finding.outcome()) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case ABSENT -> Outcome.NOT_CHECKED;
        };
        return new Step(finding.check().name(), outcome, finding.reason());
    }

    static Step of(String check, boolean passed, String code, String otherwise) {
        return new Step(check, passed ? Outcome.PASSED : Outcome.FAILED, passed ? code : otherwise);
    }

    static Step notChecked(String check, String code) {
        return new Step(check, Outcome.NOT_CHECKED, code);
    }

    boolean failed() {
        return outcome == Outcome.FAILED;
    }

    boolean speaksOfSeal() {
        return OF_SEAL.contains(code);
    }

    boolean speaksOfForce() {
        return check.equals(STATUS);
    }
}
