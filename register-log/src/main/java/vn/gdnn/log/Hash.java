package vn.gdnn.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The 32 bytes of a SHA-256 hash. */
public final class Hash {

    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of these bytes, which must be 32. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new LogDataException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The n-th hash of a sequence of them. */
    public static Hash at(byte[] sequence, int n) {
        return new Hash(Arrays.copyOfRange(sequence, n * LENGTH, (n + 1) * LENGTH));
    }

    /** Reads base 64 in its one canonical spelling. */
    public static Hash parse(String base64) {
        try {
            var hash = of(Base64.getDecoder().decode(base64));
            if (hash.base64().equals(base64)) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            throw new LogDataException("a hash is not base 64");
        }
        throw new LogDataException("a hash is not canonical base 64");
    }

    /** Reads 64 hexadecimal digits. */
    public static Hash parseHex(String hex) {
        try {
            return of(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException e) {
            throw new LogDataException("a hash is not hexadecimal");
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
