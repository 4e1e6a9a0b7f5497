package vn.gdnn.records.verification.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.step.Step;
import vn.gdnn.credential.check.step.Step.Outcome;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.diploma.Check;
import vn.gdnn.records.credentials.diploma.Check.Aspect;
import vn.gdnn.records.credentials.diploma.CredentialCheck;
import vn.gdnn.records.register.log.CompareWithLog;
import vn.gdnn.records.verification.lookup.KeptFiles.KeptFile;

/** Looks at a file somebody brings along: who signed it, whether it is whole, and what the register says today. */
@ApplicationScoped
public class CheckFile {

    static final String STATUS = "STATUS";
    static final String CREDENTIAL = "CREDENTIAL_";

    private static final String REGISTER = "REGISTER";
    private static final String LOG = "LOG";

    private final DocumentCheck documentCheck;
    private final CredentialCheck credentialCheck;
    private final VerifyDiploma verifyDiploma;
    private final CompareWithLog compareWithLog;
    private final KeptFiles keptFiles;

    CheckFile(
            DocumentCheck documentCheck,
            CredentialCheck credentialCheck,
            VerifyDiploma verifyDiploma,
            CompareWithLog compareWithLog,
            KeptFiles keptFiles) {
        this.documentCheck = documentCheck;
        this.credentialCheck = credentialCheck;
        this.verifyDiploma = verifyDiploma;
        this.compareWithLog = compareWithLog;
        this.keptFiles = keptFiles;
    }

    /** A PDF, judged as of the day the register kept it where it did; a credential attached to it is looked at too. */
    public FileReport pdf(byte[] file) {
        var kept = file.length > DocumentCheck.LARGEST ? Optional.<KeptFile>empty() : keptFiles.find(file);
        var report = documentCheck.check(file, kept.map(KeptFile::madeAt).orElse(null));
        var steps = new ArrayList<Step>();
        report.findings().forEach(finding -> steps.add(Step.of(finding)));
        String publicId = null;
        if (report.isGenuine() || report.failsByKeyOnly()) {
            publicId = kept.map(KeptFile::publicId).orElse(null);
            steps.add(kept.map(CheckFile::step).orElseGet(() -> Step.failed(REGISTER, "NOT_THE_DOCUMENT_IN_FORCE")));
        }
        if (report.credential() != null) {
            var credential = new String(report.credential(), UTF_8);
            credentialCheck.check(credential).forEach(check -> steps.add(step(CREDENTIAL, check)));
        }
        var diploma = withDiploma(steps, publicId, null);
        var recognised = kept.isPresent() || report.institution() != null;
        return new FileReport(recognised, diploma.steps(), report.signatures(), diploma.publicId(), diploma.diploma());
    }

    /** A credential as JSON or JWT. */
    public FileReport credential(String text) {
        var steps = new ArrayList<Step>();
        var checks = credentialCheck.check(text);
        checks.forEach(check -> steps.add(step(CREDENTIAL, check)));
        var registered = checks.stream().anyMatch(check -> check.aspect() == Aspect.REGISTER && check.passed());
        return withDiploma(steps, registered ? PresentedId.in(text).orElse(null) : null, text);
    }

    private FileReport withDiploma(List<Step> steps, @Nullable String publicId, @Nullable String credential) {
        if (publicId == null) {
            steps.add(Step.notChecked(LOG, "NO_DIPLOMA"));
            steps.add(Step.notChecked(STATUS, "NO_DIPLOMA"));
            return new FileReport(isOfKnownKey(steps), steps, List.of(), null, Optional.empty());
        }
        steps.add(log(publicId));
        try {
            var today = verifyDiploma.standpoint(null, null).on();
            var found = verifyDiploma.find(publicId);
            var withdrawn = found.flatMap(diploma -> diploma.withdrawnBy(today));
            steps.add(Step.of(
                    STATUS,
                    found.isPresent() && withdrawn.isEmpty(),
                    found.filter(diploma -> diploma.takenOver() != null)
                            .map(diploma -> "TAKEN_OVER")
                            .orElse("IN_FORCE"),
                    withdrawn.map(one -> one.status().name()).orElse("UNKNOWN")));
            if (credential != null && isOfWordsInForce(steps) && !agrees(credential, found, publicId)) {
                steps.add(Step.failed(REGISTER, "REGISTER_INCONSISTENT"));
            }
            return new FileReport(isOfKnownKey(steps), steps, List.of(), publicId, found);
        } catch (Refusal inconsistent) {
            steps.add(Step.failed(REGISTER, inconsistent.code().name()));
            return new FileReport(isOfKnownKey(steps), steps, List.of(), publicId, Optional.empty());
        }
    }

    private static boolean isOfKnownKey(List<Step> steps) {
        return steps.stream()
                .anyMatch(step -> step.check().equals(CREDENTIAL + Aspect.KEY)
                        && step.outcome() != Outcome.NOT_CHECKED
                        && !step.code().equals(Check.Finding.KEY_UNKNOWN.name()));
    }

    private static boolean isOfWordsInForce(List<Step> steps) {
        return steps.stream()
                .noneMatch(step -> step.check().equals(CREDENTIAL + Aspect.STATUS)
                        && step.code().equals(Check.Finding.REVOKED.name()));
    }

    /** A kept credential may be a thief's work too: what it says must be what the log bears out. */
    private static boolean agrees(String credential, Optional<Verification> found, String publicId) {
        return found.isEmpty()
                || PresentedId.credential(credential)
                        .filter(said -> SignedClaims.says(said, found.get(), publicId))
                        .isPresent();
    }

    private Step log(String publicId) {
        var standing = CurrentScope.inTransaction(new Scope.Anyone(), () -> compareWithLog.standing(publicId));
        var outcome = switch (standing) {
            case LOGGED -> Outcome.PASSED;
            case PENDING -> Outcome.NOT_CHECKED;
            case NOT_LOGGED, LOG_DIFFERS -> Outcome.FAILED;
        };
        return new Step(LOG, outcome, standing.name());
    }

    private static Step step(String prefix, Check check) {
        var outcome = check.finding() == Check.Finding.NOT_CHECKED
                ? Outcome.NOT_CHECKED
                : check.passed() ? Outcome.PASSED : Outcome.FAILED;
        return new Step(prefix + check.aspect(), outcome, check.finding().name());
    }

    private static Step step(KeptFile kept) {
        var standing = kept.standing();
        return Step.of(REGISTER, standing.isInForce(), standing.name(), standing.name());
    }
}
