package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.events.records.v1.DiplomaRevoked;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;

/**
 * The one door to the original register (sổ gốc): every entry, single, in bulk, in the place of another or from an older
 * register, comes in here, with its content, its acts and all that follows from them in one commit.
 */
@ApplicationScoped
public class Register {

    private final DiplomaRows rows;
    private final DiplomaContents contents;
    private final DiplomaActs acts;
    private final Outbox outbox;

    Register(DiplomaRows rows, DiplomaContents contents, DiplomaActs acts, Outbox outbox) {
        this.rows = rows;
        this.contents = contents;
        this.acts = acts;
        this.outbox = outbox;
    }

    /**
     * Enters all of them or none. Refuses with SERIAL_NUMBER_TAKEN, REGISTER_NUMBER_TAKEN or DIPLOMA_REGISTERED_ALREADY
     * what another entry has already.
     */
    @Transactional(TxType.MANDATORY)
    public void enter(String institution, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        rows.add(institution, entries.stream().map(Entry::diploma).toList());
        contents.addFirst(institution, entries);
        acts.appendFirst(institution, entries);
        publish(
                institution,
                entries.stream().flatMap(entry -> issued(institution, entry)).toList());
    }

    /** Takes down that an entry was issued, and tells of it. */
    @Transactional(TxType.MANDATORY)
    void issued(String institution, Diploma diploma, LocalDate on, Actor by) {
        acts.append(institution, diploma.id(), DiplomaAct.of(DiplomaAct.Kind.ISSUED, on, by));
        var content = contents.current(diploma.id()).content();
        outbox.publish(Topics.DIPLOMA, diploma.id().toString(), institution, event(institution, diploma, content));
    }

    /** Takes down that a newly issued entry has taken the place of this one, by the decision that ordered it, and tells of it. */
    @Transactional(TxType.MANDATORY)
    void replaced(String institution, Diploma old, Diploma by, LocalDate on, Actor actor) {
        var why = acts.list(institution, by.id()).get(0).basis();
        acts.append(
                institution,
                old.id(),
                DiplomaAct.of(
                        DiplomaAct.Kind.REPLACED,
                        on,
                        actor,
                        why.pointingTo(by.numbers().registerNumber())));
        outbox.publish(
                Topics.DIPLOMA,
                old.id().toString(),
                institution,
                new DiplomaRevoked(old.id(), institution, RevocationGround.ISSUER_ERROR.name(), on));
    }

    /** Takes down that a diploma is revoked, and tells of it. */
    @Transactional(TxType.MANDATORY)
    public void revoked(String institution, Diploma diploma, Revocation revocation, DiplomaAct act) {
        acts.append(institution, diploma.id(), act);
        outbox.publish(
                Topics.DIPLOMA,
                diploma.id().toString(),
                institution,
                new DiplomaRevoked(
                        diploma.id(), institution, revocation.ground().name(), revocation.effectiveOn()));
    }

    /** Adds a version to what an entry says before its issue. */
    @Transactional(TxType.MANDATORY)
    void refreshed(String institution, Diploma diploma, Printed printed, DiplomaAct act) {
        contents.add(institution, diploma.id(), diploma.contentVersion(), null, printed);
        acts.append(institution, diploma.id(), act);
    }

    /** What the diploma says now, or DIPLOMA_NOT_FOUND. */
    @Transactional(TxType.MANDATORY)
    public Printed read(UUID diploma) {
        return contents.current(diploma);
    }

    private void publish(String institution, List<DiplomaIssued> issued) {
        outbox.publishAll(issued.stream()
                .map(event ->
                        new OutgoingEvent(Topics.DIPLOMA, event.diplomaId().toString(), institution, event))
                .toList());
    }

    private static Stream<DiplomaIssued> issued(String institution, Entry entry) {
        return Stream.ofNullable(entry.diploma().issuedOn())
                .filter(day -> entry.printed().content().oldPaper() == null)
                .map(day -> event(institution, entry.diploma(), entry.printed().content()));
    }

    /** The event of a diploma issued here; an old paper taken over was not, and is told to nobody as if it were. */
    static DiplomaIssued event(String institution, Diploma diploma, DiplomaContent content) {
        return new DiplomaIssued(
                diploma.id(),
                institution,
                content.ownLevel().name(),
                Objects.requireNonNull(content.occupation().code()),
                diploma.recognisedOn(),
                Objects.requireNonNull(diploma.issuedOn()));
    }
}
