package vn.gdnn.records.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaRevoked;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.blank.Blanks;
import vn.gdnn.records.diploma.Basis;
import vn.gdnn.records.diploma.DiplomaAct;
import vn.gdnn.records.diploma.DiplomaActs;
import vn.gdnn.records.diploma.DiplomaContent;
import vn.gdnn.records.diploma.DiplomaContents;
import vn.gdnn.records.diploma.DiplomaNumbers;
import vn.gdnn.records.diploma.Diplomas;
import vn.gdnn.records.diploma.Reissue;
import vn.gdnn.records.diploma.RevocationGround;
import vn.gdnn.records.register.RegisterNumbers;

/**
 * Replaces a diploma that the issuer got wrong: a new entry on today's form takes its place at once and is signed and
 * issued in its turn (circular 21/2019: the original is issued once, but for the issuer's own error).
 */
@ApplicationScoped
public class ReissueDiploma {

    private final Diplomas diplomas;
    private final DiplomaContents contents;
    private final DiplomaActs acts;
    private final RegisterNumbers registerNumbers;
    private final Blanks blanks;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    ReissueDiploma(
            Diplomas diplomas,
            DiplomaContents contents,
            DiplomaActs acts,
            RegisterNumbers registerNumbers,
            Blanks blanks,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.contents = contents;
        this.acts = acts;
        this.registerNumbers = registerNumbers;
        this.blanks = blanks;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    /** Why, by which decision if there is one, and what the new paper says right. */
    public record Order(
            @Nullable String serialNumber, @Nullable String decisionNumber, String reason, Reissue reissue) {}

    /** The id of the new entry. */
    @Transactional
    public UUID reissue(UUID id, long expectedVersion, Order order, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var old = diplomas.require(id, expectedVersion);
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
        acts.append(institution, id, DiplomaAct.of("REPLACED", today, by, basis(order, numbers.registerNumber())));
        acts.append(
                institution,
                replacement.id(),
                DiplomaAct.of(
                        "REGISTERED", today, by, basis(order, old.numbers().registerNumber())));
        outbox.record(
                Topics.DIPLOMA,
                id.toString(),
                institution,
                new DiplomaRevoked(id, institution, RevocationGround.ISSUER_ERROR.name(), today));
        return replacement.id();
    }

    private static Basis basis(Order order, String otherEntry) {
        return new Basis(
                RevocationGround.ISSUER_ERROR.name(), order.decisionNumber(), null, null, order.reason(), otherEntry);
    }
}
