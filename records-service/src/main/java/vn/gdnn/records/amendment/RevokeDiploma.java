package vn.gdnn.records.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaRevoked;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.actor.Actor;

/** Revokes an issued diploma on one of the grounds of circular 10/2017, art. 13; the entry stays in the register. */
@ApplicationScoped
public class RevokeDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    RevokeDiploma(Diplomas diplomas, DiplomaActs acts, Outbox outbox, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public void revoke(UUID id, long expectedVersion, Revocation revocation, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        diplomas.require(id, expectedVersion).revoke(revocation, today);
        diplomas.flush();
        acts.append(institution, id, DiplomaAct.revocation(today, by, revocation));
        outbox.record(
                Topics.DIPLOMA,
                id.toString(),
                institution,
                new DiplomaRevoked(id, institution, revocation.ground().name(), revocation.effectiveOn()));
    }
}
