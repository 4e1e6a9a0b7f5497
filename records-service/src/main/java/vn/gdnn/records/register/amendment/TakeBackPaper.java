package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.Diplomas;

/** Takes back the paper of a diploma that is not in force any more. */
@ApplicationScoped
public class TakeBackPaper {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final CurrentScope scope;
    private final Clock clock;

    TakeBackPaper(Diplomas diplomas, DiplomaActs acts, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(UUID id, long expectedVersion, LocalDate returnedOn, Actor by) {
        var institution = scope.institution();
        diplomas.require(id, expectedVersion).giveBack(returnedOn, LocalDate.now(clock));
        diplomas.flush();
        acts.append(institution, id, DiplomaAct.of(DiplomaAct.Kind.RETURNED, returnedOn, by, Basis.NONE));
    }
}
