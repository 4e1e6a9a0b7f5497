package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** Asks for a recognition to be withdrawn; nothing changes until another person approves. */
@ApplicationScoped
public class AskForWithdrawal {

    private final Enrolments enrolments;
    private final Recognitions recognitions;
    private final WithdrawRecognition withdrawRecognition;
    private final Approvals approvals;

    AskForWithdrawal(
            Enrolments enrolments,
            Recognitions recognitions,
            WithdrawRecognition withdrawRecognition,
            Approvals approvals) {
        this.enrolments = enrolments;
        this.recognitions = recognitions;
        this.withdrawRecognition = withdrawRecognition;
        this.approvals = approvals;
    }

    @Transactional
    public Approval ask(UUID enrolment, Withdrawal withdrawal, Actor by) {
        var institution = enrolments.require(enrolment).institution();
        var recognition = recognitions
                .find(institution, enrolment)
                .orElseThrow(() -> new Refusal(GraduationRefusal.RECOGNITION_NOT_FOUND));
        if (recognition.withdrawn() != null) {
            throw new Refusal(GraduationRefusal.RECOGNITION_WITHDRAWN);
        }
        withdrawRecognition.requirePlausible(
                withdrawal.decision(), recognition.decision().decidedOn());
        var order = new WithdrawalOrder(recognition.id(), withdrawal);
        var place = "/api/records/v1/enrolments/" + enrolment + "/recognition/withdrawal-requests/{request}/approval";
        return approvals.ask(institution, WithdrawalOrder.KIND, enrolment, order.particulars(), place, by);
    }
}
