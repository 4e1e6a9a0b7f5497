package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Corrects a result on which a graduation rests: one person asks, another approves. */
@ApplicationScoped
public class CorrectSettledResult {

    private final CorrectResult correctResult;
    private final ReadResults readResults;
    private final Approvals approvals;
    private final CurrentScope scope;

    CorrectSettledResult(
            CorrectResult correctResult, ReadResults readResults, Approvals approvals, CurrentScope scope) {
        this.correctResult = correctResult;
        this.readResults = readResults;
        this.approvals = approvals;
        this.scope = scope;
    }

    /** Refuses at once what an approval could not bring about. */
    @Transactional
    public Approval ask(
            CorrectResult.Target target, Assessment assessment, ResultCorrection.Decision decision, Actor by) {
        correctResult.corrected(target, assessment, decision);
        var asked = new SettledCorrection(target, assessment, decision).particulars();
        var place = "/api/records/v1/enrolments/" + target.enrolment() + "/results/" + target.result()
                + "/correction-requests/{request}/approval";
        return approvals.ask(scope.institution(), SettledCorrection.KIND, target.result(), asked, place, by);
    }

    /** The result as corrected; STALE_VERSION where it was corrected otherwise since. */
    @Transactional
    public ModuleResult approve(UUID enrolment, UUID result, UUID request, Actor by) {
        var approved = approvals.approve(scope.institution(), SettledCorrection.KIND, result, request, by);
        var asked = ofEnrolment(enrolment, approved);
        return correctResult.add(asked.target(), asked.assessment(), asked.decision(), by);
    }

    @Transactional
    public Approval reject(UUID enrolment, UUID result, UUID request, String reason, Actor by) {
        var rejected = approvals.reject(scope.institution(), SettledCorrection.KIND, result, request, reason, by);
        ofEnrolment(enrolment, rejected);
        return rejected;
    }

    /** What was asked about a result and decided, oldest first; a reading of the result, and noted as one. */
    @Transactional
    public List<Approval> list(UUID enrolment, UUID result) {
        var read = readResults.one(enrolment, result, null);
        return approvals.list(scope.institution(), SettledCorrection.KIND, read.id());
    }

    private static SettledCorrection ofEnrolment(UUID enrolment, Approval decided) {
        var asked = SettledCorrection.of(decided);
        if (!asked.target().enrolment().equals(enrolment)) {
            throw new Refusal(ResultRefusal.RESULT_NOT_FOUND);
        }
        return asked;
    }
}
