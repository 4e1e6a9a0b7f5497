package vn.gdnn.records.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.diploma.Basis;
import vn.gdnn.records.diploma.DiplomaAct;
import vn.gdnn.records.diploma.DiplomaActs;
import vn.gdnn.records.diploma.Diplomas;

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
