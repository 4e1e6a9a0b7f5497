package vn.gdnn.credential.key;

import java.math.BigInteger;

/** Base 58 in Bitcoin's alphabet, as multibase {@code z} has it. */
public final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger RADIX = BigInteger.valueOf(58);
    private static final int DIGITS_AT_ONCE = 10; // the most that a long holds
    private static final BigInteger AT_ONCE = RADIX.pow(DIGITS_AT_ONCE);

    private Base58() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var number = new BigInteger(1, bytes);
        while (number.signum() > 0) {
            var parts = number.divideAndRemainder(AT_ONCE);
            number = parts[0];
            var rest = parts[1].longValue();
            for (var i = 0; i < DIGITS_AT_ONCE && (rest > 0 || number.signum() > 0); i++) {
                text.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
                rest /= ALPHABET.length();
            }
        }
        for (var i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return text.reverse().toString();
    }

    /** The bytes, of which there must be exactly that many. */
    public static byte[] decode(String text, int length) {
        var number = BigInteger.ZERO;
        for (var i = 0; i < text.length(); i++) {
            var digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("not base 58");
            }
            number = number.multiply(RADIX).add(BigInteger.valueOf(digit));
        }
        if (number.bitLength() > length * 8) {
            throw new IllegalArgumentException("too long");
        }
        var bytes = new byte[length];
        for (var i = length - 1; i >= 0; i--) {
            bytes[i] = number.byteValue();
            number = number.shiftRight(8);
        }
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not of that length");
        }
        return bytes;
    }
}
