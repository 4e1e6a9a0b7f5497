package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.Entry;
import vn.gdnn.records.register.entry.EntryNumbers;
import vn.gdnn.records.register.entry.Printed;
import vn.gdnn.records.register.entry.Register;

/**
 * Approves a request and thereby enters a new paper for a diploma that the issuer got wrong, on today's form. It is signed
 * and issued in its turn and takes the place of the old one then; until then that stays in force (circular 21/2019: the
 * original is issued once, but for the issuer's own error).
 */
@ApplicationScoped
public class ReissueDiploma {

    private final Diplomas diplomas;
    private final Register register;
    private final EntryNumbers numbers;
    private final Approvals approvals;
    private final CurrentScope scope;
    private final Clock clock;

    ReissueDiploma(
            Diplomas diplomas,
            Register register,
            EntryNumbers numbers,
            Approvals approvals,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.register = register;
        this.numbers = numbers;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Approval reissue(UUID id, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var old = diplomas.require(id, expectedVersion);
        var kind = AmendmentKind.DIPLOMA_REISSUE.name();
        var approved = approvals.approve(institution, kind, id, request, by);
        var order = ReissueOrder.of(approved.particulars());
        var printed = register.read(id);
        var reissued = printed.content().reissued(order.reissue());
        var newId = Ids.next();
        var itsNumbers = numbers.next(institution, reissued.ownLevel(), today.getYear(), order.serialNumber(), newId);
        var replacement = old.reissue(newId, itsNumbers, today);
        diplomas.flush();
        register.enter(
                institution,
                List.of(new Entry(
                        replacement,
                        Printed.onTodaysForm(reissued, printed.place()),
                        List.of(DiplomaAct.of(
                                DiplomaAct.Kind.REGISTERED,
                                today,
                                by,
                                order.basis(old.numbers().registerNumber()))))));
        return approved;
    }
}
