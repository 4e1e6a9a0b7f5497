package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an act rests on.
 *
 * @param ground a code of the legal list that fits the kind of act
 * @param reference what the act made or points to: a copy's number, another entry's register number
 */
public record Basis(
        @Nullable String ground,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable String reference) {

    public static final Basis NONE = new Basis(null, null, null, null, null, null);

    /** The same with another entry or paper to point to. */
    Basis pointingTo(String other) {
        return new Basis(ground, decisionNumber, decidedOn, effectiveOn, reason, other);
    }

    /** No more than a reason. */
    static Basis of(String reason) {
        return new Basis(null, null, null, null, reason, null);
    }
}
