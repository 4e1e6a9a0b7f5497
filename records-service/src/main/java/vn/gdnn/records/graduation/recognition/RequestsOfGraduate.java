package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.records.learning.enrolment.Enrolments;

/** What was asked about the graduation of one enrolment and decided, oldest first; who looked is noted. */
@ApplicationScoped
public class RequestsOfGraduate {

    private final Enrolments enrolments;
    private final Approvals approvals;
    private final AccessLog accessLog;

    RequestsOfGraduate(Enrolments enrolments, Approvals approvals, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.approvals = approvals;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Approval> recognitions(UUID enrolment) {
        return list(enrolment, Proposal.KIND);
    }

    @Transactional
    public List<Approval> withdrawals(UUID enrolment) {
        return list(enrolment, WithdrawalOrder.KIND);
    }

    private List<Approval> list(UUID id, String kind) {
        var enrolment = enrolments.require(id);
        accessLog.note(enrolment.institution(), enrolment.student(), "recognition requests");
        return approvals.list(enrolment.institution(), kind, id);
    }
}
