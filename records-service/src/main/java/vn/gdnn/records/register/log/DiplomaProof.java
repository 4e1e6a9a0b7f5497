package vn.gdnn.records.register.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;

/**
 * How the acts on a diploma stand in the country's n-th log, the signed tree that the proofs lead to, and when a witness
 * cosigned it.
 */
public record DiplomaProof(
        int log, @Nullable String checkpoint, @Nullable Instant cosignedAt, List<LoggedAct> acts) {

    public DiplomaProof {
        acts = List.copyOf(acts);
    }

    /** Since when the oldest of the acts waits that have no place yet. */
    public Optional<Instant> waitingSince() {
        return acts.stream()
                .flatMap(act -> Stream.ofNullable(act.waitingSince()))
                .min(Comparator.naturalOrder());
    }

    /** An act, its commitment, and where that stands; an act that has just happened has none and waits. */
    public record LoggedAct(
            String kind,
            LocalDate actedOn,
            Hash commitment,
            @Nullable Opening opening,
            @Nullable InclusionProof inclusion,
            @Nullable Instant waitingSince) {}

    /** What opens a commitment; withheld where the text speaks of a content that a correction has set aside. */
    public record Opening(String text, byte[] salt) {

        @Override
        public String toString() {
            return "Opening";
        }
    }
}
