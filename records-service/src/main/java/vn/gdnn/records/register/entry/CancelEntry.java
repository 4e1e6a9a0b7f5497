package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Ends an entry that was not issued. Its number stays used and the register says why; the graduate may be entered anew. Of a
 * signed one only a head takes the signature back.
 */
@ApplicationScoped
public class CancelEntry {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final SerialNumbers serialNumbers;
    private final CurrentScope scope;
    private final Clock clock;

    CancelEntry(Diplomas diplomas, DiplomaActs acts, SerialNumbers serialNumbers, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.serialNumbers = serialNumbers;
        this.scope = scope;
        this.clock = clock;
    }

    /** What became of the blank. */
    public enum Blank {
        /** Nothing is written on it: it goes back into the stock. */
        UNUSED,
        /** It is written on: it waits for the minutes of the council that destroys it (circular 10/2017). */
        SPOILED
    }

    /** Why, and what became of the blank. */
    public record Cancellation(String reason, Blank blank) {}

    @Transactional
    public void cancel(UUID id, long expectedVersion, Cancellation why, boolean asHead, Actor by) {
        var institution = scope.institution();
        var diploma = diplomas.require(id, expectedVersion);
        if (diploma.status() == DiplomaStatus.SIGNED) {
            requireOfSigned(why, asHead);
        }
        diploma.cancel();
        var old = diploma.replaces();
        if (old != null) {
            diplomas.requireHeld(old).giveUpReissue();
        }
        diplomas.flush();
        if (why.blank() == Blank.UNUSED) {
            serialNumbers.giveBack(institution, id);
        }
        acts.append(
                institution,
                id,
                DiplomaAct.of(DiplomaAct.Kind.CANCELLED, LocalDate.now(clock), by, Basis.of(why.reason())));
    }

    private static void requireOfSigned(Cancellation why, boolean asHead) {
        if (!asHead) {
            throw new Refusal(DiplomaRefusal.CANCELLATION_BY_HEAD_ONLY);
        }
        if (why.blank() == Blank.UNUSED) {
            throw new Refusal(DiplomaRefusal.SIGNED_BLANK_SPOILED);
        }
    }
}
