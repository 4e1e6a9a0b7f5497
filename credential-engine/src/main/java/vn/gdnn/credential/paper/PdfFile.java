package vn.gdnn.credential.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** A finished file; where it is to be signed, the hole that waits for the signature in hexadecimal. */
public final class PdfFile {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Template template;
    private final byte[] rest;
    private final int holeStart;
    private final int holeEnd;

    /** The hole is counted from the beginning of the file. */
    PdfFile(Template template, byte[] rest, int holeStart, int holeEnd) {
        this.template = template;
        this.rest = rest;
        this.holeStart = holeStart - template.prefix().length;
        this.holeEnd = holeEnd - template.prefix().length;
    }

    /** The file as it stands. */
    public byte[] bytes() {
        var prefix = template.prefix();
        var bytes = Arrays.copyOf(prefix, prefix.length + rest.length);
        System.arraycopy(rest, 0, bytes, prefix.length, rest.length);
        return bytes;
    }

    /** The beginning that it shares with others. */
    public byte[] prefix() {
        return template.prefix();
    }

    /** The SHA-256 of that beginning. */
    public byte[] prefixDigest() {
        return template.digest();
    }

    /** What comes behind that beginning. */
    public byte[] rest() {
        return rest;
    }

    /** The SHA-256 of the whole file. */
    public byte[] digest() {
        var digest = digestBegun();
        digest.update(rest);
        return digest.digest();
    }

    /** A SHA-256 that has taken in the beginning, which is not worth reading again for every file. */
    public MessageDigest digestBegun() {
        return template.begun();
    }

    /** What is to be signed behind that beginning: everything but the hole. */
    public void writeSigned(OutputStream out) throws IOException {
        out.write(rest, 0, holeStart);
        out.write(rest, holeEnd, rest.length - holeEnd);
    }

    /** Puts the signature over all other bytes in its place. */
    public void sign(byte[] signature) {
        var room = (holeEnd - holeStart - 2) / 2;
        if (signature.length > room) {
            throw new IllegalStateException("a signature of " + signature.length + " bytes, room for " + room);
        }
        for (var i = 0; i < signature.length; i++) {
            rest[holeStart + 1 + 2 * i] = (byte) HEX[signature[i] >> 4 & 15];
            rest[holeStart + 2 + 2 * i] = (byte) HEX[signature[i] & 15];
        }
    }
}
