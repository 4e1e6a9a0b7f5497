package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;

/**
 * Asks for the recognition of one graduate; it counts when the head approves, as the decision of a round does (circular
 * 04/2022, art. 34.1). What could not be approved today is refused at once.
 */
@ApplicationScoped
public class AskForRecognition {

    private final Enrolments enrolments;
    private final ProposedRecognition proposed;
    private final RecogniseMany recogniseMany;
    private final Approvals approvals;
    private final CurrentScope scope;

    AskForRecognition(
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
    public Approval ask(UUID enrolment, Proposal proposal, Actor by) {
        var institution = scope.institution();
        var recognition = proposed.judge(enrolments.requireHeld(enrolment), proposal);
        recogniseMany.require(institution, recognition.decision(), List.of(recognition));
        var found = recognition.judgement().classification().graduationClass();
        var place = "/api/records/v1/enrolments/" + enrolment + "/recognition-requests/{request}/approval";
        return approvals.ask(institution, Proposal.KIND, enrolment, proposal.particulars(found), place, by);
    }
}
