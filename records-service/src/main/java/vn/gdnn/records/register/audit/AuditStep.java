package vn.gdnn.records.register.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an audit stands between two chunks of work; kept with the findings of the chunk in one commit. */
record AuditStep(UUID audit, @Nullable String institution, int log, long treeSize, Phase phase, Place place) {

    /** The parts of an audit, in order. */
    enum Phase {
        LEAVES,
        DIPLOMAS,
        COUNTERS,
        END;

        Phase next() {
            return values()[ordinal() + 1];
        }
    }

    /** How far the phase has come: a number, the last key, and the hashes of the tree so far. */
    record Place(long position, String cursor, byte[] range) {

        static final Place START = new Place(0, "", new byte[0]);
    }

    /** What a chunk brought: the next place, or none where the phase is over. */
    record Outcome(@Nullable Place place, long checked, List<Finding> findings) {

        Outcome {
            findings = List.copyOf(findings);
        }
    }
}
