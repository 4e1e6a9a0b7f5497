package vn.gdnn.credential.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Clocks;

/**
 * What is asked for when a key is to be disowned, and how the request is kept among the approvals.
 *
 * @param since from when on somebody else may have had the key
 */
record KeyCompromise(String keyId, Instant since, String reason) {

    static final String KIND = "KEY_COMPROMISE";

    /** Since the beginning of a day between the key's first and today, or since now where no day is named. */
    static KeyCompromise of(InstitutionKey key, @Nullable LocalDate since, String reason, Clock clock) {
        var now = clock.instant();
        if (since == null) {
            return new KeyCompromise(key.id(), now, reason);
        }
        var first = LocalDate.ofInstant(key.standing().startedAt(), Clocks.VIETNAM);
        var today = LocalDate.ofInstant(now, Clocks.VIETNAM);
        if (since.isBefore(first) || since.isAfter(today)) {
            throw new Refusal(KeyRefusal.COMPROMISE_DAY_INVALID, first, today);
        }
        return new KeyCompromise(key.id(), since.atStartOfDay(Clocks.VIETNAM).toInstant(), reason);
    }

    static KeyCompromise of(Map<String, String> particulars) {
        return new KeyCompromise(
                particulars.getOrDefault("keyId", ""),
                Instant.parse(particulars.getOrDefault("since", "")),
                particulars.getOrDefault("reason", ""));
    }

    /** The key as it is, or SIGNING_KEY_DISOWNED where it vouches for nothing any more. */
    static InstitutionKey requireTrusted(InstitutionKey key) {
        if (!key.standing().isTrusted()) {
            throw new Refusal(KeyRefusal.SIGNING_KEY_DISOWNED);
        }
        return key;
    }

    Map<String, String> particulars() {
        return Map.of("keyId", keyId, "since", since.toString(), "reason", reason);
    }

    UUID subject() {
        return subject(keyId);
    }

    /** Keys have names, the subjects of requests have ids. */
    static UUID subject(String keyId) {
        return UUID.nameUUIDFromBytes(keyId.getBytes(UTF_8));
    }
}
