package vn.gdnn.records.verification.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentReport.Signature;
import vn.gdnn.credential.check.step.Step;

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

    private static final Set<String> OF_EARLIER_WORDS = Set.of(
            KeptFiles.Standing.DOCUMENT_OF_EARLIER_WORDS.name(), KeptFiles.Standing.COPY_OF_EARLIER_WORDS.name());
    private static final Set<String> OF_SEAL = Set.of("KEY_COMPROMISED", KeptFiles.Standing.SEALED_ANEW.name());

    public FileReport {
        steps = List.copyOf(steps);
        signatures = List.copyOf(signatures);
    }

    /** Nothing is valid that does not lead to a diploma in force, or that a disowned key has sealed. */
    public Verdict verdict() {
        var failed = steps.stream().filter(Step::failed).toList();
        if (diploma.isEmpty() || failed.stream().anyMatch(step -> !speaksOfForce(step) && !speaksOfSeal(step))) {
            return Verdict.FAILED;
        }
        if (failed.isEmpty()) {
            return diploma.get().takenOver() == null ? Verdict.VALID : Verdict.TAKEN_OVER;
        }
        return failed.stream().allMatch(FileReport::speaksOfSeal) ? Verdict.SEAL_DISOWNED : Verdict.NOT_IN_FORCE;
    }

    private static boolean speaksOfSeal(Step step) {
        return OF_SEAL.contains(step.code());
    }

    private static boolean speaksOfForce(Step step) {
        return step.check().equals(CheckFile.STATUS)
                || step.check().equals(CheckFile.CREDENTIAL + CheckFile.STATUS)
                || OF_EARLIER_WORDS.contains(step.code());
    }

    @Override
    public String toString() {
        return verdict().name();
    }
}
