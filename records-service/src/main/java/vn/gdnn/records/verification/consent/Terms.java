package vn.gdnn.records.verification.consent;

import java.time.LocalDate;

/** What a holder allows: whom, what for, and up to which day. */
public record Terms(String audience, String purpose, LocalDate expiresOn) {

    /** It may name a person. */
    @Override
    public String toString() {
        return "Terms";
    }
}
