package vn.gdnn.gateway.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens found good a short while ago, by their digest: never beyond their own end, and checked anew every 60 s, so that keys
 * taken out of the realm end their tokens here within that time.
 */
@ApplicationScoped
class CheckedTokens {

    private static final Duration BELIEVED = Duration.ofSeconds(60);
    private static final int REMEMBERED = 10_000;

    private final Cache<ByteBuffer, Checked> checked = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(REMEMBERED)
            .build();

    private record Checked(Caller caller, Instant until) {}

    /** The caller, if just this header was found good and the token in it has not ended since. */
    Optional<Caller> find(String authorization) {
        var found = checked.getIfPresent(digest(authorization));
        return found == null || !Instant.now().isBefore(found.until()) ? Optional.empty() : Optional.of(found.caller());
    }

    void keep(String authorization, Caller caller, Instant until) {
        checked.put(digest(authorization), new Checked(caller, until));
    }

    private static ByteBuffer digest(String authorization) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
