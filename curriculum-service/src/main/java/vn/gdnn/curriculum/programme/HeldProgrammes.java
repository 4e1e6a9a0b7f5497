package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;

/** Versions, each held until the transaction ends: one act at a time changes what is recorded of it. */
@ApplicationScoped
public class HeldProgrammes {

    private final Programmes programmes;

    HeldProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /** One that is with the reviewers. */
    @Transactional(TxType.MANDATORY)
    public Programme submitted(UUID id) {
        var programme = programmes.hold(id);
        programme.require(ProgrammeStatus.SUBMITTED);
        return programme;
    }

    /** As {@link #submitted(UUID)}, and only as the caller last read it. */
    @Transactional(TxType.MANDATORY)
    public Programme submitted(UUID id, long expected) {
        var programme = programmes.hold(id, expected);
        programme.require(ProgrammeStatus.SUBMITTED);
        return programme;
    }

    /** One in force, and only as the caller last read it. */
    @Transactional(TxType.MANDATORY)
    public Programme inForce(UUID id, long expected) {
        var programme = programmes.hold(id, expected);
        programme.require(ProgrammeStatus.APPROVED);
        return programme;
    }

    /** One that is with the reviewers or in force, and only as the caller last read it. */
    @Transactional(TxType.MANDATORY)
    public Programme confirmable(UUID id, long expected) {
        var programme = programmes.hold(id, expected);
        programme.requireConfirmable();
        return programme;
    }

    /** One, whatever has become of it. */
    @Transactional(TxType.MANDATORY)
    public Programme one(UUID id) {
        return programmes.hold(id);
    }

    /** Writes what became of them now. */
    @Transactional(TxType.MANDATORY)
    public void storeNow() {
        programmes.storeNow();
    }

    /** All in force that lead to an occupation, of every institution that the caller may see. */
    @Transactional(TxType.MANDATORY)
    public List<Programme> inForceFor(String occupation) {
        return programmes.inForceFor(occupation);
    }
}
