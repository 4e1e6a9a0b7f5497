package vn.gdnn.credential.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** A finished file; where it is to be signed, the hole that waits for the signature in hexadecimal. */
public final class PdfFile implements Signable {

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
    @Override
    public MessageDigest digestBegun() {
        return template.begun();
    }

    @Override
    public void writeSigned(OutputStream out) throws IOException {
        out.write(rest, 0, holeStart);
        out.write(rest, holeEnd, rest.length - holeEnd);
    }

    /** Puts the signature over all other bytes in its place. */
    @Override
    public void sign(byte[] signature) {
        Hex.write(signature, rest, holeStart, holeEnd);
    }

    /** The same file with more behind it; it has no hole any more. */
    public PdfFile grown(byte[] whole) {
        var beginning = template.prefix().length;
        if (!Arrays.equals(whole, 0, beginning + rest.length, bytes(), 0, beginning + rest.length)) {
            throw new IllegalArgumentException("another file");
        }
        return new PdfFile(template, Arrays.copyOfRange(whole, beginning, whole.length), 0, 0);
    }
}
