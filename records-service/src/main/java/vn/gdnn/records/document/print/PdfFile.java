package vn.gdnn.records.document.print;

import java.util.Arrays;

/** A finished file; where it is to be signed, the hole that waits for the signature in hexadecimal. */
public final class PdfFile {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Template template;
    private final byte[] bytes;
    private final int holeStart;
    private final int holeEnd;

    PdfFile(Template template, byte[] bytes, int holeStart, int holeEnd) {
        this.template = template;
        this.bytes = bytes;
        this.holeStart = holeStart;
        this.holeEnd = holeEnd;
    }

    /** The file as it stands. */
    public byte[] bytes() {
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

    /** The SHA-256 of the whole file. */
    public byte[] digest() {
        return Digests.sha256(bytes);
    }

    /** What comes behind that beginning. */
    public byte[] rest() {
        return Arrays.copyOfRange(bytes, template.prefix().length, bytes.length);
    }

    /** Where the signed bytes stop for the first time. */
    public int holeStart() {
        return holeStart;
    }

    /** Where they go on. */
    public int holeEnd() {
        return holeEnd;
    }

    /** Puts the signature over all other bytes in its place. */
    public byte[] signed(byte[] signature) {
        var room = (holeEnd - holeStart - 2) / 2;
        if (signature.length > room) {
            throw new IllegalStateException("a signature of " + signature.length + " bytes, room for " + room);
        }
        for (var i = 0; i < signature.length; i++) {
            bytes[holeStart + 1 + 2 * i] = (byte) HEX[signature[i] >> 4 & 15];
            bytes[holeStart + 2 + 2 * i] = (byte) HEX[signature[i] & 15];
        }
        return bytes;
    }
}
