package vn.gdnn.kit.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom tokens stand for that were found good a short while ago, by the digest of the header: never beyond the token's own
 * end, and checked anew every 60 s, so that keys taken out of the realm end their tokens here within that time.
 */
@ApplicationScoped
class CheckedTokens {

    private static final Duration BELIEVED = Duration.ofSeconds(60);
    private static final int REMEMBERED = 10_000;

    private final Cache<ByteBuffer, Checked> checked = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(REMEMBERED)
            .build();

    private record Checked(SecurityIdentity caller, Instant until) {}

    Optional<SecurityIdentity> find(String authorization) {
        var found = checked.getIfPresent(digest(authorization));
        return found == null || !Instant.now().isBefore(found.until()) ? Optional.empty() : Optional.of(found.caller());
    }

    void keep(String authorization, SecurityIdentity caller) {
        if (caller.getPrincipal() instanceof JsonWebToken token) {
            checked.put(
                    digest(authorization),
                    new Checked(apart(caller), Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    /** Without what belongs to the one request that brought the token. */
    private static SecurityIdentity apart(SecurityIdentity caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller.getPrincipal())
                .addRoles(caller.getRoles())
                .addCredentials(caller.getCredentials())
                .build();
    }

    private static ByteBuffer digest(String authorization) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
