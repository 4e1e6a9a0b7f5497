package vn.gdnn.credential.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bits of a status list, the first being the leftmost (W3C Bitstring Status List 1.0, section 3). */
public final class Bitstring {

    public static final int SIZE = 131_072;
    private static final String BASE64_URL = "u";

    private final byte[] bits;

    Bitstring() {
        this(new byte[SIZE / 8]);
    }

    private Bitstring(byte[] bits) {
        this.bits = bits;
    }

    void set(int index) {
        bits[index / 8] |= (byte) (0x80 >> index % 8);
    }

    public boolean isSet(int index) {
        return (bits[index / 8] & 0x80 >> index % 8) != 0;
    }

    String encoded() {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BASE64_URL + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
    }

    /** Reads an encoded list, unless it is none of this size; no more is ever unpacked. */
    public static Optional<Bitstring> decode(String encoded) {
        if (!encoded.startsWith(BASE64_URL)) {
            return Optional.empty();
        }
        try (var zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            var bits = zip.readNBytes(SIZE / 8 + 1);
            return bits.length == SIZE / 8 ? Optional.of(new Bitstring(bits)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
