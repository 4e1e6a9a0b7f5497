package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Issues a signed diploma; from then on anyone who holds the paper can verify it. */
@ApplicationScoped
public class IssueDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final DiplomaContents contents;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    IssueDiploma(
            Diplomas diplomas,
            DiplomaActs acts,
            DiplomaContents contents,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.contents = contents;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public void issue(UUID id, long expectedVersion, LocalDate on, Actor by) {
        var institution = scope.institution();
        var diploma = diplomas.require(id, expectedVersion);
        diploma.issue(on, LocalDate.now(clock));
        diplomas.flush();
        acts.append(institution, id, DiplomaAct.of(DiplomaAct.Kind.ISSUED, on, by));
        var content = contents.current(id).content();
        outbox.publish(Topics.DIPLOMA, id.toString(), institution, Register.event(institution, diploma, content));
    }
}
