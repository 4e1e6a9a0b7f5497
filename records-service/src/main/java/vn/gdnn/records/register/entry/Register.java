package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.events.records.v1.DiplomaRevoked;
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

    /** Enters what takes the place of a diploma that has stepped back already; an event says that it is no longer in force. */
    @Transactional(TxType.MANDATORY)
    public void replace(String institution, UUID replaced, DiplomaAct why, Entry replacement) {
        rows.add(institution, List.of(replacement.diploma()));
        contents.addFirst(institution, List.of(replacement));
        acts.append(institution, replaced, why);
        acts.appendFirst(institution, List.of(replacement));
        outbox.publish(
                Topics.DIPLOMA,
                replaced.toString(),
                institution,
                new DiplomaRevoked(replaced, institution, RevocationGround.ISSUER_ERROR.name(), why.actedOn()));
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
