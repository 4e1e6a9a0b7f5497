package vn.gdnn.records.verification.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.Finding;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.diploma.Check;
import vn.gdnn.records.credentials.diploma.Check.Aspect;
import vn.gdnn.records.credentials.diploma.CredentialCheck;
import vn.gdnn.records.register.log.CompareWithLog;
import vn.gdnn.records.verification.lookup.FileReport.Outcome;
import vn.gdnn.records.verification.lookup.FileReport.Step;

/** Looks at a file somebody brings along: who signed it, whether it is whole, and what the register says today. */
@ApplicationScoped
public class CheckFile {

    static final String STATUS = "STATUS";
    static final String CREDENTIAL = "CREDENTIAL_";

    static final String SEALED_ANEW = "SEALED_ANEW";
    private static final String REGISTER = "REGISTER";
    private static final String LOG = "LOG";

    private final DocumentCheck documentCheck;
    private final CredentialCheck credentialCheck;
    private final VerifyDiploma verifyDiploma;
    private final CompareWithLog compareWithLog;
    private final CopiedDiploma copies;
    private final Database database;

    CheckFile(
            DocumentCheck documentCheck,
            CredentialCheck credentialCheck,
            VerifyDiploma verifyDiploma,
            CompareWithLog compareWithLog,
            CopiedDiploma copies,
            Database database) {
        this.documentCheck = documentCheck;
        this.credentialCheck = credentialCheck;
        this.verifyDiploma = verifyDiploma;
        this.compareWithLog = compareWithLog;
        this.copies = copies;
        this.database = database;
    }

    /** A PDF, judged as of the day the register kept it where it did; a credential attached to it is looked at too. */
    public FileReport pdf(byte[] file) {
        var kept = file.length > DocumentCheck.LARGEST ? Optional.<KeptFile>empty() : kept(file);
        var report = documentCheck.check(file, kept.map(KeptFile::madeAt).orElse(null));
        var steps = new ArrayList<Step>();
        report.findings().forEach(finding -> steps.add(step(finding)));
        String publicId = null;
        if (report.isGenuine() || report.failsByKeyOnly()) {
            var copied = kept.isPresent() ? Optional.<CopiedDiploma.Found>empty() : copies.find(file);
            publicId = kept.map(KeptFile::publicId)
                    .or(() -> copied.map(CopiedDiploma.Found::publicId))
                    .orElse(null);
            steps.add(step(kept, copied));
        }
        if (report.credential() != null) {
            var credential = new String(report.credential(), UTF_8);
            credentialCheck.check(credential).forEach(check -> steps.add(step(CREDENTIAL, check)));
        }
        return withDiploma(steps, publicId, null);
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
            steps.add(new Step(LOG, Outcome.NOT_CHECKED, "NO_DIPLOMA"));
            steps.add(new Step(STATUS, Outcome.NOT_CHECKED, "NO_DIPLOMA"));
            return new FileReport(steps, null, Optional.empty());
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
                steps.add(new Step(REGISTER, Outcome.FAILED, "REGISTER_INCONSISTENT"));
            }
            return new FileReport(steps, publicId, found);
        } catch (Refusal inconsistent) {
            steps.add(new Step(REGISTER, Outcome.FAILED, inconsistent.code().name()));
            return new FileReport(steps, publicId, Optional.empty());
        }
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

    private static Step step(Finding finding) {
        var outcome = switch (finding.outcome()) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case ABSENT -> Outcome.NOT_CHECKED;
        };
        return new Step(finding.check().name(), outcome, finding.reason());
    }

    private static Step step(String prefix, Check check) {
        var outcome = check.finding() == Check.Finding.NOT_CHECKED
                ? Outcome.NOT_CHECKED
                : check.passed() ? Outcome.PASSED : Outcome.FAILED;
        return new Step(prefix + check.aspect(), outcome, check.finding().name());
    }

    private record KeptFile(String publicId, boolean sealedAnew, Instant madeAt) {}

    /** Whose document of the words in force this is, byte for byte, and whether another was made in its place. */
    private Optional<KeptFile> kept(byte[] file) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.find(
                        row -> new KeptFile(row.text("public_id"), row.bool("sealed_anew"), row.instant("made_at")),
                        """
                        select d.public_id, k.seal < d.seal as sealed_anew, k.made_at from diploma_document k
                        join diploma d on d.institution = k.institution and d.id = k.diploma
                        where k.digest = ?""",
                        Sha256.of(file)));
    }

    private static Step step(Optional<KeptFile> kept, Optional<CopiedDiploma.Found> copied) {
        return kept.map(file -> Step.of(REGISTER, !file.sealedAnew(), "DOCUMENT_IN_FORCE", SEALED_ANEW))
                .or(() ->
                        copied.map(copy -> Step.of(REGISTER, copy.upToDate(), "GENUINE_COPY", "COPY_OF_EARLIER_WORDS")))
                .orElseGet(() -> new Step(REGISTER, Outcome.FAILED, "NOT_THE_DOCUMENT_IN_FORCE"));
    }
}
