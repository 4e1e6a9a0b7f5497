package vn.gdnn.records.people.institution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;

/** Who signs for a school: the account, the name and title that stand on the paper, and since when until when. */
public record Signer(
        String account,
        String fullName,
        String title,
        @Nullable String assignmentDecision,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String KIND = "SIGNER";

    /** Under which subject the approval of this account is kept: one account has one waiting request. */
    static UUID subject(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(UTF_8));
    }

    boolean isInForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Who acts, under the name that the school has on record. */
    public Actor as(Actor account) {
        return new Actor(account.subject(), fullName);
    }

    Map<String, String> particulars() {
        var named = new HashMap<String, String>();
        named.put("account", account);
        named.put("fullName", fullName);
        named.put("title", title);
        named.put("validFrom", validFrom.toString());
        Optional.ofNullable(assignmentDecision).ifPresent(decision -> named.put("assignmentDecision", decision));
        Optional.ofNullable(validUntil).ifPresent(day -> named.put("validUntil", day.toString()));
        return named;
    }

    static Signer of(Map<String, String> particulars) {
        var until = particulars.get("validUntil");
        return new Signer(
                particulars.getOrDefault("account", ""),
                particulars.getOrDefault("fullName", ""),
                particulars.getOrDefault("title", ""),
                particulars.get("assignmentDecision"),
                LocalDate.parse(particulars.getOrDefault("validFrom", "")),
                until == null ? null : LocalDate.parse(until));
    }
}
