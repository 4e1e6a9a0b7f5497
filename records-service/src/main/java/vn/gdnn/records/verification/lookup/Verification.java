package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.RevocationGround;

/** An issued diploma as anyone may see it: what the paper shows, and since when it is valid no more. */
public record Verification(
        DiplomaContent content,
        DiplomaNumbers numbers,
        DiplomaOrigin origin,
        @Nullable String signedBy,
        LocalDate issuedOn,
        @Nullable LocalDate correctedOn,
        @Nullable Withdrawal withdrawal,
        @Nullable DiplomaNumbers replaces) {

    /** Why it is in force no more: revoked on a ground, or replaced by another entry once that one is issued. */
    public record Withdrawal(
            LocalDate from,
            @Nullable RevocationGround ground,
            @Nullable DiplomaNumbers replacedBy) {}

    /** Whether it was issued by that day. */
    boolean isIssuedOn(LocalDate day) {
        return !issuedOn.isAfter(day);
    }

    /** Why it was in force no more on that day, if so. */
    public Optional<Withdrawal> withdrawnBy(LocalDate day) {
        return Optional.ofNullable(withdrawal).filter(found -> !found.from().isAfter(day));
    }
}
