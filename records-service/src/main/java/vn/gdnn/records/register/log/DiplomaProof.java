package vn.gdnn.records.register.log;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;

/** How the acts on a diploma stand in the log, and the signed tree that the proofs lead to. */
public record DiplomaProof(@Nullable String checkpoint, List<LoggedAct> acts) {

    public DiplomaProof {
        acts = List.copyOf(acts);
    }

    /** An act, its commitment, and where that stands; an act that has just happened has no place yet. */
    public record LoggedAct(
            String kind,
            LocalDate actedOn,
            Hash commitment,
            @Nullable Opening opening,
            @Nullable InclusionProof inclusion) {}

    /** What opens a commitment; withheld where the text speaks of a content that a correction has set aside. */
    public record Opening(String text, byte[] salt) {

        @Override
        public String toString() {
            return "Opening";
        }
    }
}
