package vn.gdnn.records.verification.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentReport.Signature;

/**
 * What a file turned out to be, and what the register says of its diploma today.
 *
 * @param recognised whether it is signed with a key that is known here: what is found is then the last word on it
 */
public record FileReport(
        boolean recognised,
        List<Step> steps,
        List<Signature> signatures,
        @Nullable String publicId,
        Optional<Verification> diploma) {

    /** The opinion of the whole. */
    public enum Verdict {
        VALID,
        /** Genuine, and in the register as an old paper that a school recorded; it does not make the paper valid. */
        TAKEN_OVER,
        /** Genuine by its seal and the register of its day, but the diploma is not in force, or corrected since. */
        NOT_IN_FORCE,
        /** The register holds it as it is, but sealed with a key that was disowned: not to be believed by itself. */
        SEAL_DISOWNED,
        FAILED
    }

    /** What came of a step. */
    @Schema(name = "FileCheckOutcome")
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_CHECKED
    }

    private static final Set<String> OF_EARLIER_WORDS = Set.of(
            KeptFiles.Standing.DOCUMENT_OF_EARLIER_WORDS.name(), KeptFiles.Standing.COPY_OF_EARLIER_WORDS.name());
    private static final Set<String> OF_SEAL = Set.of("KEY_COMPROMISED", KeptFiles.Standing.SEALED_ANEW.name());

    /** One check; its code is the reason. */
    public record Step(String check, Outcome outcome, String code) {

        static Step of(String check, boolean passed, String code, String otherwise) {
            return new Step(check, passed ? Outcome.PASSED : Outcome.FAILED, passed ? code : otherwise);
        }

        boolean speaksOfSeal() {
            return OF_SEAL.contains(code);
        }

        boolean speaksOfForce() {
            return check.equals(CheckFile.STATUS)
                    || check.equals(CheckFile.CREDENTIAL + CheckFile.STATUS)
                    || OF_EARLIER_WORDS.contains(code);
        }
    }

    public FileReport {
        steps = List.copyOf(steps);
        signatures = List.copyOf(signatures);
    }

    /** Nothing is valid that does not lead to a diploma in force, or that a disowned key has sealed. */
    public Verdict verdict() {
        var failed =
                steps.stream().filter(step -> step.outcome() == Outcome.FAILED).toList();
        if (diploma.isEmpty() || failed.stream().anyMatch(step -> !step.speaksOfForce() && !step.speaksOfSeal())) {
            return Verdict.FAILED;
        }
        if (failed.isEmpty()) {
            return diploma.get().takenOver() == null ? Verdict.VALID : Verdict.TAKEN_OVER;
        }
        return failed.stream().allMatch(Step::speaksOfSeal) ? Verdict.SEAL_DISOWNED : Verdict.NOT_IN_FORCE;
    }

    @Override
    public String toString() {
        return verdict().name();
    }
}
