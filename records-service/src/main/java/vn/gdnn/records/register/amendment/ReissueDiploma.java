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
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.blank.Blanks;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaContents;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.RevocationGround;
import vn.gdnn.records.register.numbers.RegisterNumbers;

/**
 * Approves a request and thereby replaces a diploma that the issuer got wrong: a new entry on today's form takes its
 * place at once and is signed and issued in its turn (circular 21/2019: the original is issued once, but for the issuer's
 * own error).
 */
@ApplicationScoped
public class ReissueDiploma {

    private final Diplomas diplomas;
    private final DiplomaContents contents;
    private final DiplomaActs acts;
    private final RegisterNumbers registerNumbers;
    private final Blanks blanks;
    private final Approvals approvals;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    ReissueDiploma(
            Diplomas diplomas,
            DiplomaContents contents,
            DiplomaActs acts,
            RegisterNumbers registerNumbers,
            Blanks blanks,
            Approvals approvals,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.contents = contents;
        this.acts = acts;
        this.registerNumbers = registerNumbers;
        this.blanks = blanks;
        this.approvals = approvals;
        this.outbox = outbox;
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
        var said = contents.current(id).content().reissued(order.reissue());
        var replacementId = Ids.next();
        var numbers = new DiplomaNumbers(
                blanks.take(institution, order.serialNumber(), replacementId),
                registerNumbers.next(institution, said.level(), today.getYear()));
        var replacement = old.replace(replacementId, numbers, today);
        diplomas.flush(); // one entry per graduate is in force: the old one steps back first
        diplomas.store(replacement);
        contents.keep(
                institution, replacement.id(), 1, null, new DiplomaContents.Printed(DiplomaContent.TEMPLATE, said));
        acts.append(
                institution,
                id,
                DiplomaAct.of(DiplomaAct.Kind.REPLACED, today, by, order.basis(numbers.registerNumber())));
        acts.append(
                institution,
                replacement.id(),
                DiplomaAct.of(
                        DiplomaAct.Kind.REGISTERED,
                        today,
                        by,
                        order.basis(old.numbers().registerNumber())));
        outbox.record(
                Topics.DIPLOMA,
                id.toString(),
                institution,
                new DiplomaRevoked(id, institution, RevocationGround.ISSUER_ERROR.name(), today));
        return approvals.require(institution, kind, id, request);
    }
}
