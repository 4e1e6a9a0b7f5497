package vn.gdnn.kit.approvals;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/**
 * Acts that need two people. The first asks with all particulars, which are sealed; the second approves, and whoever
 * called {@link #approve} then does the act in the same transaction. A subject has one waiting request of a kind.
 */
@ApplicationScoped
public class Approvals {

    private final Database database;
    private final PersonalNumbers personal;

    Approvals(Database database, PersonalNumbers personal) {
        this.database = database;
        this.personal = personal;
    }

    /**
     * Takes a request down and gives it back; APPROVAL_PENDING where the subject has one of this kind that waits.
     *
     * @param place the path where it is approved, with {@code {request}} where the id of the request belongs
     */
    public Approval ask(
            String institution, String kind, UUID subject, Map<String, String> particulars, String place, Actor by) {
        var id = Ids.next();
        return UniqueKey.guard(
                        Map.of("approval_pending", ApprovalRefusal.APPROVAL_PENDING),
                        () -> database.find(
                                this::approval,
                                """
                                insert into approval_request (institution, id, kind, subject, particulars, place,
                                                              requested_by, requested_name)
                                select code, ?, ?, ?, ?, ?, ?, ? from body where code = ? returning *""",
                                id,
                                kind,
                                subject,
                                personal.seal(SealedDetails.write(particulars)),
                                place.replace("{request}", id.toString()),
                                by.subject(),
                                by.name(),
                                institution))
                .orElseThrow(() -> new Refusal(ApprovalRefusal.APPROVAL_NOT_FOUND));
    }

    /** Approves what was asked for, and gives it back as decided; APPROVAL_BY_REQUESTER where the same person asked. */
    public Approval approve(String institution, String kind, UUID subject, UUID id, Actor by) {
        requireAnother(institution, id, by);
        return decide(institution, kind, subject, id, Approval.Outcome.APPROVED, null, by);
    }

    /**
     * Rejects, as those do who may approve, and gives the request back as decided; APPROVAL_BY_REQUESTER where the same
     * person asked, who withdraws instead.
     */
    public Approval reject(String institution, String kind, UUID subject, UUID id, String reason, Actor by) {
        requireAnother(institution, id, by);
        return decide(institution, kind, subject, id, Approval.Outcome.REJECTED, reason, by);
    }

    Approval withdraw(String institution, String kind, UUID subject, UUID id, String reason, Actor by) {
        return decide(institution, kind, subject, id, Approval.Outcome.WITHDRAWN, reason, by);
    }

    /** The request, or APPROVAL_NOT_FOUND. */
    public Approval require(String institution, String kind, UUID subject, UUID id) {
        return database.find(
                        this::approval,
                        "select * from approval_request where institution = ? and kind = ? and subject = ? and id = ?",
                        institution,
                        kind,
                        subject,
                        id)
                .orElseThrow(() -> new Refusal(ApprovalRefusal.APPROVAL_NOT_FOUND));
    }

    /** All requests of a kind about a subject, oldest first. */
    public List<Approval> list(String institution, String kind, UUID subject) {
        return database.list(
                this::approval,
                "select * from approval_request where institution = ? and kind = ? and subject = ? order by id",
                institution,
                kind,
                subject);
    }

    /** Whether a request of any kind about the subject waits. */
    public boolean isPending(String institution, UUID subject) {
        return database.find(
                        row -> true,
                        "select 1 from approval_request where institution = ? and subject = ? and outcome is null",
                        institution,
                        subject)
                .isPresent();
    }

    /** APPROVAL_BY_REQUESTER for whoever asked: what follows on a request is for another person too. */
    public void requireAnother(String institution, UUID id, Actor by) {
        var theirOwn = database.find(
                row -> true,
                "select 1 from approval_request where institution = ? and id = ? and requested_by = ?",
                institution,
                id,
                by.subject());
        if (theirOwn.isPresent()) {
            throw new Refusal(ApprovalRefusal.APPROVAL_BY_REQUESTER);
        }
    }

    private Approval decide(
            String institution,
            String kind,
            UUID subject,
            UUID id,
            Approval.Outcome outcome,
            @Nullable String reason,
            Actor by) {
        return database.find(
                        this::approval, """
                        update approval_request
                        set outcome = ?, decided_by = ?, decided_name = ?, decided_at = now(), reason = ?
                        where institution = ? and kind = ? and subject = ? and id = ? and outcome is null returning *""", outcome, by.subject(), by.name(), reason, institution, kind, subject, id)
                .orElseThrow(() -> undecidable(institution, kind, subject, id));
    }

    private Refusal undecidable(String institution, String kind, UUID subject, UUID id) {
        require(institution, kind, subject, id);
        return new Refusal(ApprovalRefusal.APPROVAL_DECIDED);
    }

    private Approval approval(Row row) throws SQLException {
        return new Approval(
                row.uuid("id"),
                row.text("kind"),
                row.uuid("subject"),
                SealedDetails.read(personal.openBytes(requireNonNull(row.bytes("particulars")))),
                row.text("requested_name"),
                row.instant("requested_at"),
                ruling(row));
    }

    private static Approval.@Nullable Ruling ruling(Row row) throws SQLException {
        var outcome = row.constantOrNull(Approval.Outcome.class, "outcome");
        return outcome == null
                ? null
                : new Approval.Ruling(
                        outcome, row.text("decided_name"), row.instant("decided_at"), row.textOrNull("reason"));
    }
}
