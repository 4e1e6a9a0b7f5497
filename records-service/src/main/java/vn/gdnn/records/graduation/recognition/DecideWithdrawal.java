package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Approves a request and thereby withdraws a recognition, or rejects it. */
@ApplicationScoped
public class DecideWithdrawal {

    private final Enrolments enrolments;
    private final WithdrawRecognition withdrawRecognition;
    private final Approvals approvals;
    private final CurrentScope scope;

    DecideWithdrawal(
            Enrolments enrolments, WithdrawRecognition withdrawRecognition, Approvals approvals, CurrentScope scope) {
        this.enrolments = enrolments;
        this.withdrawRecognition = withdrawRecognition;
        this.approvals = approvals;
        this.scope = scope;
    }

    @Transactional
    public Approval approve(UUID enrolment, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        Versions.require(expectedVersion, enrolments.require(enrolment).version());
        var approved = approvals.approve(institution, WithdrawalOrder.KIND, enrolment, request, by);
        var order = WithdrawalOrder.of(approved.particulars());
        if (!withdrawRecognition.withdraw(institution, order.recognition(), order.withdrawal(), by)) {
            throw new Refusal(GraduationRefusal.RECOGNITION_WITHDRAWN);
        }
        return approved;
    }

    @Transactional
    public Approval reject(UUID enrolment, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(institution, WithdrawalOrder.KIND, enrolment, request, reason, by);
    }
}
