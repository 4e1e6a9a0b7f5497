package vn.gdnn.records.verification.consent;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gdnn.credential.digest.Sha256;

/**
 * What only the holder of a diploma has, for it stands neither on the paper nor in any file about the person: 80 random bits
 * in Crockford's base 32, in groups of four. Letters that look like digits are read as these.
 */
record HolderCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code, derived from nothing. */
    static HolderCode next() {
        return new HolderCode(IntStream.range(0, CHARACTERS)
                .mapToObj(at -> (at > 0 && at % GROUP == 0 ? "-" : "") + ALPHABET.charAt(RANDOM.nextInt(32)))
                .collect(Collectors.joining()));
    }

    /** What is kept of it: with so many random bits nobody finds the code from its digest. */
    String hash() {
        return hash(text);
    }

    /** The digest of what somebody typed, which may be anything. */
    static String hash(String typed) {
        var folded = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return HexFormat.of().formatHex(Sha256.of("holder-code " + folded));
    }

    @Override
    public String toString() {
        return "HolderCode";
    }
}
