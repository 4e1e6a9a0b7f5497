package vn.gdnn.credential.paper;

/** Signatures as PDF writes them, in the hole that was left for them. */
public final class Hex {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Hex() {}

    /** Writes the bytes between the angle brackets at {@code start} and before {@code end}; the rest stays as it is. */
    public static void write(byte[] signature, byte[] file, int start, int end) {
        var room = (end - start - 2) / 2;
        if (signature.length > room) {
            throw new IllegalStateException("a signature of " + signature.length + " bytes, room for " + room);
        }
        for (var i = 0; i < signature.length; i++) {
            file[start + 1 + 2 * i] = (byte) DIGITS[signature[i] >> 4 & 15];
            file[start + 2 + 2 * i] = (byte) DIGITS[signature[i] & 15];
        }
    }
}
