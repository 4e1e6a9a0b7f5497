package vn.gdnn.records.register.entry;

import java.security.SecureRandom;

/** Ids that nobody can guess: 160 random bits in Crockford's base 32. Whoever has one holds the paper. */
public final class PublicIds {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int CHARACTERS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicIds() {}

    /** A new id, derived from nothing. */
    public static String next() {
        var random = new byte[CHARACTERS]; // 5 bits of each are used
        RANDOM.nextBytes(random);
        var id = new char[CHARACTERS];
        for (var i = 0; i < CHARACTERS; i++) {
            id[i] = ALPHABET[random[i] & 31];
        }
        return new String(id);
    }
}
