package vn.gdnn.training.certificate.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.gdnn.log.Hash;
import vn.gdnn.log.act.CanonicalJson;
import vn.gdnn.log.act.Commitment;

/**
 * What the log commits to of an act on a certificate: a canonical text (RFC 8785) behind a random salt. The commitment alone
 * leaves this service; whoever has the public id may open it.
 */
public record LoggedText(byte[] salt, String text, Instant recordedAt) {

    /** The format of the text, which keeps it apart from every text of the register. */
    public static final String FORMAT = "gdnn-training-certificate/1";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A text of these members, with a salt of its own; a member without a value is left out by the caller. */
    public static LoggedText of(Map<String, String> members, Instant recordedAt) {
        var all = new TreeMap<>(members);
        all.put("format", FORMAT);
        var salt = new byte[Commitment.SALT];
        RANDOM.nextBytes(salt);
        return new LoggedText(salt, CanonicalJson.of(all), recordedAt);
    }

    /** SHA-256 of salt and text: the entry of the log. */
    public Hash commitment() {
        return Commitment.to(salt, text);
    }

    /** A text speaks of a person. */
    @Override
    public String toString() {
        return "LoggedText";
    }
}
