package vn.gdnn.credential.revision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.paper.Hex;
import vn.gdnn.credential.paper.Signable;

/**
 * A sealed file, or one with additions behind it. What was there before stays as it is, byte for byte; an addition that is
 * a signature or a timestamp covers all of it.
 */
public final class Revision implements Signable {

    /** The field of whoever signed the document. */
    public static final String SIGNER = "signer";

    /** The fields of timestamps, counted from one. */
    public static final String TIMESTAMP = "timestamp-";

    private final byte[] file;
    private final Skeleton skeleton;
    private final int holeStart;
    private final int holeEnd;

    private Revision(byte[] file, Skeleton skeleton, int holeStart, int holeEnd) {
        this.file = file;
        this.skeleton = skeleton;
        this.holeStart = holeStart;
        this.holeEnd = holeEnd;
    }

    /** A file as it was sealed; none if it is not built as the files of institutions are, so that nothing may be added. */
    static Optional<Revision> asSealed(byte[] file) {
        return Skeleton.of(new String(file, ISO_8859_1)).map(skeleton -> new Revision(file, skeleton, 0, 0));
    }

    static Revision of(byte[] before, byte[] added, Skeleton skeleton, int holeStart, int holeEnd) {
        var file = Arrays.copyOf(before, before.length + added.length);
        System.arraycopy(added, 0, file, before.length, added.length);
        return new Revision(file, skeleton, holeStart, holeEnd);
    }

    /** With that behind it; a signature or timestamp is still to be put in its place. */
    Revision with(Addition addition) {
        return RevisionWriter.write(this, addition);
    }

    /** The whole file; not to be changed. */
    public byte[] file() {
        return file;
    }

    Skeleton skeleton() {
        return skeleton;
    }

    int holeStart() {
        return holeStart;
    }

    int holeEnd() {
        return holeEnd;
    }

    /** Whether another file is this one but for what stands in the hole. */
    boolean begins(byte[] other) {
        return other.length >= file.length
                && (holeEnd == 0
                        ? Arrays.equals(file, 0, file.length, other, 0, file.length)
                        : Arrays.equals(file, 0, holeStart + 1, other, 0, holeStart + 1)
                                && Arrays.equals(file, holeEnd - 1, file.length, other, holeEnd - 1, file.length));
    }

    /** This one, with what another file that begins with it has in the hole. */
    Revision as(byte[] other) {
        return new Revision(Arrays.copyOf(other, file.length), skeleton, holeStart, holeEnd);
    }

    /** The name of the field that an addition, the last one, has in this file. */
    @Nullable String fieldOf(Addition addition) {
        if (addition instanceof Addition.ValidationData) {
            return null;
        }
        return addition instanceof Addition.ArchiveTimestamp ? TIMESTAMP + skeleton.timestamps() : SIGNER;
    }

    /** The digest of all but the hole. */
    public byte[] digest() {
        var digest = digestBegun();
        digest.update(file, 0, holeStart);
        digest.update(file, holeEnd, file.length - holeEnd);
        return digest.digest();
    }

    @Override
    public MessageDigest digestBegun() {
        return Sha256.begun(new byte[0]);
    }

    @Override
    public void writeSigned(OutputStream out) throws IOException {
        out.write(file, 0, holeStart);
        out.write(file, holeEnd, file.length - holeEnd);
    }

    @Override
    public void sign(byte[] signature) {
        Hex.write(signature, file, holeStart, holeEnd);
    }
}
