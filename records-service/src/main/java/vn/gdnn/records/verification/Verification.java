package vn.gdnn.records.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.diploma.DiplomaContent;
import vn.gdnn.records.diploma.DiplomaNumbers;
import vn.gdnn.records.diploma.RevocationGround;

/** An issued diploma as anyone may see it: what the paper shows, and since when it is valid no more. */
public record Verification(
        DiplomaContent content,
        DiplomaNumbers numbers,
        @Nullable String signedBy,
        LocalDate issuedOn,
        @Nullable LocalDate revokedFrom,
        @Nullable RevocationGround ground) {

    /** Whether it was issued by that day. */
    boolean isIssuedOn(LocalDate day) {
        return !issuedOn.isAfter(day);
    }

    /** Whether it was revoked by that day. */
    public boolean isRevokedOn(LocalDate day) {
        return revokedFrom != null && !revokedFrom.isAfter(day);
    }
}
