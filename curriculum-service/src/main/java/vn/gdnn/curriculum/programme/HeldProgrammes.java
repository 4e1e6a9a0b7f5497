package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

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
}
