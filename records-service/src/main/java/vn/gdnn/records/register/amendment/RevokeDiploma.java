package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaRevoked;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.Revocation;

/**
 * Approves a request and thereby revokes an issued diploma on one of the grounds of circular 10/2017, art. 13; the entry
 * stays in the register.
 */
@ApplicationScoped
public class RevokeDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final Approvals approvals;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    RevokeDiploma(
            Diplomas diplomas, DiplomaActs acts, Approvals approvals, Outbox outbox, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.approvals = approvals;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Approval revoke(UUID id, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var diploma = diplomas.require(id, expectedVersion);
        var kind = AmendmentKind.DIPLOMA_REVOCATION.name();
        var approved = approvals.approve(institution, kind, id, request, by);
        var revocation = AskForRevocation.revocation(approved.particulars());
        diploma.revoke(revocation, today);
        diplomas.flush();
        acts.append(institution, id, DiplomaAct.of(DiplomaAct.Kind.REVOKED, today, by, basis(revocation)));
        outbox.publish(
                Topics.DIPLOMA,
                id.toString(),
                institution,
                new DiplomaRevoked(id, institution, revocation.ground().name(), revocation.effectiveOn()));
        return approvals.require(institution, kind, id, request);
    }

    private static Basis basis(Revocation revocation) {
        return new Basis(
                revocation.ground().name(),
                revocation.decisionNumber(),
                revocation.decidedOn(),
                revocation.effectiveOn(),
                revocation.reason(),
                null);
    }
}
