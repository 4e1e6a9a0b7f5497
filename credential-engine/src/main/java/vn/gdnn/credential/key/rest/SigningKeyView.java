package vn.gdnn.credential.key.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.KeyStanding;

/**
 * A key of the institution, without its private half.
 *
 * @param use what it signs: one of the uses of the service, which names them {@code KeyUse} in its contract
 */
@JsonInclude(Include.NON_NULL)
public record SigningKeyView(
        String id,
        @Schema(ref = "KeyUse") String use,
        String algorithm,
        Instant validFrom,
        Instant validTo,
        Instant startedAt,
        @Nullable Instant retiredAt,
        boolean compromised,
        @Nullable Instant compromisedSince) {

    /** What anyone of the school may see of a key. */
    public static SigningKeyView of(InstitutionKey key) {
        return new SigningKeyView(
                key.id(),
                key.use().name(),
                key.use().algorithm(),
                key.validity().from(),
                key.validity().to(),
                key.standing().startedAt(),
                key.standing().retiredAt().orElse(null),
                !key.standing().isTrusted(),
                key.standing() instanceof KeyStanding.Compromised compromised ? compromised.since() : null);
    }
}
