package vn.gdnn.credential.offline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Base 32 without padding (RFC 4648, section 6): capitals and digits, which a QR code packs tightest. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int[] VALUES = values();

    private Base32() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        var bits = 0;
        var held = 0;
        for (var value : bytes) {
            held = held << 8 | value & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(held >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(held << 5 - bits & 31)).toString();
    }

    /** The bytes, or nothing if the text is not what {@link #write} makes of any. */
    static byte @Nullable [] read(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        var bits = 0;
        var held = 0;
        var at = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character >= VALUES.length || VALUES[character] < 0) {
                return null;
            }
            held = held << 5 | VALUES[character];
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return write(bytes).equals(text) ? bytes : null;
    }

    private static int[] values() {
        var values = new int[128];
        Arrays.fill(values, -1);
        for (var i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
