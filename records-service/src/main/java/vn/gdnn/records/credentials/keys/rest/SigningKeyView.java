package vn.gdnn.records.credentials.keys.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.KeyStanding;

/** A key of the institution, without its private half. */
@JsonInclude(Include.NON_NULL)
record SigningKeyView(
        String id,
        RegisterKeyUse use,
        String algorithm,
        Instant validFrom,
        Instant validTo,
        Instant startedAt,
        @Nullable Instant retiredAt,
        boolean compromised,
        @Nullable Instant compromisedSince) {

    static SigningKeyView of(InstitutionKey key) {
        return new SigningKeyView(
                key.id(),
                RegisterKeyUse.of(key.use()),
                key.use().algorithm(),
                key.validity().from(),
                key.validity().to(),
                key.standing().startedAt(),
                key.standing().retiredAt().orElse(null),
                !key.standing().isTrusted(),
                key.standing() instanceof KeyStanding.Compromised compromised ? compromised.since() : null);
    }
}
