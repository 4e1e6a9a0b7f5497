package vn.gdnn.records.verification.consent;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gdnn.credential.digest.Sha256;

/** What a holder hands to an employer: the institution whose register knows the consent, and 256 random bits. */
record ConsentToken(String institution, String text) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z0-9]{2,20})\\.[A-Za-z0-9_-]{43}");
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ConsentToken next(String institution) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return of(institution, random);
    }

    /** Of 256 bits that nobody can guess. */
    static ConsentToken of(String institution, byte[] secret) {
        return new ConsentToken(
                institution,
                institution + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<ConsentToken> read(String text) {
        var shape = SHAPE.matcher(text);
        return shape.matches() ? Optional.of(new ConsentToken(shape.group(1), text)) : Optional.empty();
    }

    /** What is kept of it: nobody who reads the database can use it. */
    String hash() {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    @Override
    public String toString() {
        return "ConsentToken";
    }
}
