package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.SealStanding;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;

/** An issued diploma as anyone may see it: what the paper shows, and since when it is valid no more. */
public record Verification(
        DiplomaContent content,
        DiplomaNumbers numbers,
        DiplomaOrigin origin,
        @Nullable String signedBy,
        LocalDate issuedOn,
        @Nullable LocalDate correctedOn,
        @Nullable Withdrawn withdrawal,
        @Nullable DiplomaNumbers replaces,
        @Nullable TakenOver takenOver,
        @Nullable SealStanding seal) {

    /** Whether it was issued by that day. */
    boolean isIssuedOn(LocalDate day) {
        return !issuedOn.isAfter(day);
    }

    /** Whether an entry that claims to be taken over tells by whom and from what, and no other one does. */
    boolean speaksOfItsOrigin() {
        return (origin == DiplomaOrigin.DIGITISED) == (takenOver != null);
    }

    /** Why it was in force no more on that day, if so. */
    public Optional<Withdrawn> withdrawnBy(LocalDate day) {
        return Optional.ofNullable(withdrawal).filter(found -> !found.from().isAfter(day));
    }
}
