package vn.gdnn.training.certificate.issue;

import java.security.SecureRandom;

/**
 * Ids that nobody can guess: {@code u} and 160 random bits in Crockford's base 32, which has no {@code u}. So no id of a diploma
 * is one of these, and whoever reads an id knows which service to ask. Whoever has one holds the paper.
 */
final class PublicIds {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int CHARACTERS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicIds() {}

    /** A new id, derived from nothing. */
    static String next() {
        var random = new byte[CHARACTERS]; // 5 bits of each are used
        RANDOM.nextBytes(random);
        var id = new StringBuilder(CHARACTERS + 1).append('u');
        for (var bits : random) {
            id.append(ALPHABET[bits & 31]);
        }
        return id.toString();
    }
}
