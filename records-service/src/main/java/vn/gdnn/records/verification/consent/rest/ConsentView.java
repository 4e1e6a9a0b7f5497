package vn.gdnn.records.verification.consent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.verification.consent.Consent;

/** A consent as its holder sees it. */
@JsonInclude(Include.NON_NULL)
record ConsentView(
        UUID id,
        String audience,
        String purpose,
        LocalDate expiresOn,
        Instant grantedAt,
        @Nullable Instant withdrawnAt,
        List<Consent.Use> uses) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.terms().audience(),
                consent.terms().purpose(),
                consent.terms().expiresOn(),
                consent.grantedAt(),
                consent.withdrawnAt(),
                consent.uses());
    }
}
