package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;

/**
 * Approves a request and thereby recognises a graduation, by what is on record at that moment, and keeps the evidence with
 * the decision; or rejects it.
 */
@ApplicationScoped
public class RecogniseGraduation {

    private final Enrolments enrolments;
    private final ProposedRecognition proposed;
    private final RecogniseMany recogniseMany;
    private final Approvals approvals;
    private final CurrentScope scope;

    RecogniseGraduation(
            Enrolments enrolments,
            ProposedRecognition proposed,
            RecogniseMany recogniseMany,
            Approvals approvals,
            CurrentScope scope) {
        this.enrolments = enrolments;
        this.proposed = proposed;
        this.recogniseMany = recogniseMany;
        this.approvals = approvals;
        this.scope = scope;
    }

    @Transactional
    public Recognition approve(UUID enrolmentId, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var enrolment = enrolments.requireHeldAlone(enrolmentId); // posting a result waits, and then finds it closed
        Versions.require(expectedVersion, enrolment.version());
        var approved = approvals.approve(institution, Proposal.KIND, enrolmentId, request, by);
        var recognition = proposed.judge(enrolment, Proposal.of(approved.particulars()));
        recogniseMany.recognise(institution, recognition.decision(), List.of(recognition), by.subject(), null);
        return recognition;
    }

    @Transactional
    public Approval reject(UUID enrolment, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(institution, Proposal.KIND, enrolment, request, reason, by);
    }
}
