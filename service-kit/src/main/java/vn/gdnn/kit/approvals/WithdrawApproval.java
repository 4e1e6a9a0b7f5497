package vn.gdnn.kit.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Takes a request back: whoever asked may, and nobody else, whatever it is about. */
@ApplicationScoped
public class WithdrawApproval {

    private final Database database;
    private final Approvals approvals;
    private final Event<Withdrawn> withdrawn;

    WithdrawApproval(Database database, Approvals approvals, Event<Withdrawn> withdrawn) {
        this.database = database;
        this.approvals = approvals;
        this.withdrawn = withdrawn;
    }

    /** A request that was taken back, told in the same transaction to whoever keeps something for it. */
    public record Withdrawn(String institution, String kind, UUID subject) {}

    private record Asked(String institution, String kind, UUID subject, String by) {}

    /** APPROVAL_OF_ANOTHER where somebody else asked. */
    @Transactional
    public Approval withdraw(UUID id, String reason, Actor by) {
        var asked = database.find(
                        row -> new Asked(
                                row.text("institution"),
                                row.text("kind"),
                                row.uuid("subject"),
                                row.text("requested_by")),
                        "select institution, kind, subject, requested_by from approval_request where id = ?",
                        id)
                .orElseThrow(() -> new Refusal(ApprovalRefusal.APPROVAL_NOT_FOUND));
        if (!asked.by().equals(by.subject())) {
            throw new Refusal(ApprovalRefusal.APPROVAL_OF_ANOTHER);
        }
        var takenBack = approvals.withdraw(asked.institution(), asked.kind(), asked.subject(), id, reason, by);
        withdrawn.fire(new Withdrawn(asked.institution(), asked.kind(), asked.subject()));
        return takenBack;
    }
}
