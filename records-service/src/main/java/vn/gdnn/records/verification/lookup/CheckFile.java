package vn.gdnn.records.verification.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** A PDF; a credential attached to it is looked at too. */
    public FileReport pdf(byte[] file) {
        var report = documentCheck.check(file);
        var steps = new ArrayList<Step>();
        report.findings().forEach(finding -> steps.add(step(finding)));
        String publicId = null;
        if (report.isGenuine()) {
            publicId = idOfDocument(file);
            var copied = publicId == null ? copies.find(file) : Optional.<CopiedDiploma.Found>empty();
            steps.add(copied.map(copy -> Step.of(REGISTER, copy.upToDate(), "GENUINE_COPY", "COPY_OF_EARLIER_WORDS"))
                    .orElse(Step.of(REGISTER, publicId != null, "DOCUMENT_IN_FORCE", "NOT_THE_DOCUMENT_IN_FORCE")));
            publicId = copied.map(CopiedDiploma.Found::publicId).orElse(publicId);
        }
        if (report.credential() != null) {
            var credential = new String(report.credential(), UTF_8);
            credentialCheck.check(credential).forEach(check -> steps.add(step(CREDENTIAL, check)));
        }
        return withDiploma(steps, publicId);
    }

    /** A credential as JSON or JWT. */
    public FileReport credential(String text) {
        var steps = new ArrayList<Step>();
        var checks = credentialCheck.check(text);
        checks.forEach(check -> steps.add(step(CREDENTIAL, check)));
        var registered = checks.stream().anyMatch(check -> check.aspect() == Aspect.REGISTER && check.passed());
        return withDiploma(steps, registered ? PresentedId.in(text).orElse(null) : null);
    }

    private FileReport withDiploma(List<Step> steps, @Nullable String publicId) {
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
            return new FileReport(steps, publicId, found);
        } catch (Refusal inconsistent) {
            steps.add(new Step(REGISTER, Outcome.FAILED, inconsistent.code().name()));
            return new FileReport(steps, publicId, Optional.empty());
        }
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

    /** Whose document in force this is, byte for byte. */
    private @Nullable String idOfDocument(byte[] file) {
        return CurrentScope.inTransaction(
                        new Scope.Anyone(), () -> database.find(row -> row.text("public_id"), """
                                select d.public_id from diploma_document k
                                join diploma d on d.institution = k.institution and d.id = k.diploma
                                where k.digest = ?""", Sha256.of(file)))
                .orElse(null);
    }
}
