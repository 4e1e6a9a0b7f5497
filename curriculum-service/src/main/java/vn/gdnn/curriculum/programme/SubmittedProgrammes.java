package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;

/** The versions that are with the reviewers, each held until the transaction ends: one act at a time changes its standing. */
@ApplicationScoped
public class SubmittedProgrammes {

    private final Programmes programmes;

    SubmittedProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    @Transactional(TxType.MANDATORY)
    public Programme require(UUID id) {
        var programme = programmes.hold(id);
        programme.requireSubmitted();
        return programme;
    }

    /** As {@link #require(UUID)}, and only as the caller last read it. */
    @Transactional(TxType.MANDATORY)
    public Programme require(UUID id, long expected) {
        var programme = programmes.hold(id);
        Versions.require(expected, programme.version());
        programme.requireSubmitted();
        return programme;
    }
}
