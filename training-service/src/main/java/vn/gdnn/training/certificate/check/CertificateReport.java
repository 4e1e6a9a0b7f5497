package vn.gdnn.training.certificate.check;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentReport.Signature;
import vn.gdnn.credential.check.step.Step;
import vn.gdnn.training.certificate.published.PublicCertificate;

/**
 * What a file turned out to be, and what is said of its certificate today.
 *
 * @param recognised whether it is signed with a key of certificates, kept here, or names a certificate that is: what is found is then the
 *     last word on it
 */
public record CertificateReport(
        boolean recognised,
        List<Step> steps,
        List<Signature> signatures,
        @Nullable PublicCertificate certificate) {

    /** The opinion of the whole, in the words in which files of diplomas are judged. */
    @Schema(name = "CertificateFileVerdict")
    public enum Verdict {
        VALID,
        /** Genuine, but the certificate has expired or was revoked. */
        NOT_IN_FORCE,
        /** It is kept here as it is, but signed with a key that was disowned: not to be believed by itself. */
        SEAL_DISOWNED,
        FAILED
    }

    private static final Set<String> OF_SEAL = Set.of("KEY_COMPROMISED", "UNDETERMINED");

    public CertificateReport {
        steps = List.copyOf(steps);
        signatures = List.copyOf(signatures);
    }

    /** Nothing is valid that does not lead to a certificate in force, or that a disowned key has signed. */
    public Verdict verdict() {
        var failed = steps.stream().filter(Step::failed).toList();
        if (certificate == null || failed.stream().anyMatch(step -> !speaksOfForce(step) && !speaksOfSeal(step))) {
            return Verdict.FAILED;
        }
        if (failed.isEmpty()) {
            return Verdict.VALID;
        }
        return failed.stream().allMatch(CertificateReport::speaksOfSeal) ? Verdict.SEAL_DISOWNED : Verdict.NOT_IN_FORCE;
    }

    private static boolean speaksOfSeal(Step step) {
        return OF_SEAL.contains(step.code());
    }

    private static boolean speaksOfForce(Step step) {
        return step.check().equals(CheckCertificateFile.STATUS);
    }

    @Override
    public String toString() {
        return verdict().name();
    }
}
