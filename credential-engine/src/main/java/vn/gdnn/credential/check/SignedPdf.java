package vn.gdnn.credential.check;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.revision.Addition.ArchiveTimestamp;
import vn.gdnn.credential.revision.Addition.PersonalSignature;
import vn.gdnn.credential.revision.Revisions;
import vn.gdnn.credential.revision.Revisions.Added;

/**
 * A PDF as far as its bytes show signatures (ISO 32000-1, 12.8.1): the institution's, and what was added behind it as far
 * as that is nothing but a personal signature, validation data and timestamps. Nothing of it is unpacked and no object of
 * it is read: an uploaded file may be made to exhaust the reader.
 */
public record SignedPdf(
        byte[] file,
        int signatures,
        @Nullable Hole hole,
        @Nullable X509Certificate signer,
        boolean intact,
        List<Added> added) {

    private static final byte[] BEGINNING = {'%', 'P', 'D', 'F', '-'};

    public SignedPdf {
        added = List.copyOf(added);
    }

    /** Nothing, if it does not begin as a PDF does. */
    public static Optional<SignedPdf> read(byte[] file) {
        if (file.length < BEGINNING.length || !Arrays.equals(Arrays.copyOf(file, BEGINNING.length), BEGINNING)) {
            return Optional.empty();
        }
        var signatures = Hole.count(file);
        var hole = signatures == 0 ? null : Hole.in(file).orElse(null);
        if (hole == null || Hole.count(Arrays.copyOf(file, hole.signedEnd())) != 1) {
            return Optional.of(new SignedPdf(file, signatures, null, null, false, List.of()));
        }
        var contained = ContainedSignature.in(file, hole);
        var intact = contained.filter(ContainedSignature::intact).isPresent();
        return Optional.of(new SignedPdf(
                file,
                signatures,
                hole,
                contained.map(ContainedSignature::signer).orElse(null),
                intact,
                Revisions.read(file, hole.signedEnd()).map(Revisions::added).orElse(List.of())));
    }

    /** How many bytes the institution has sealed, if they are as they were. */
    public Optional<Integer> sealedLength() {
        return intact ? Optional.ofNullable(hole).map(Hole::signedEnd) : Optional.empty();
    }

    /** Whether each signature that its bytes speak of has a place where one may be. */
    boolean hasNoOtherSignature() {
        return hole != null
                && signatures
                        == 1 + added.stream().filter(one -> one.field() != null).count();
    }

    /** The second signature, of a person. */
    Optional<ContainedSignature> personal() {
        return holes(PersonalSignature.class).findFirst().flatMap(place -> ContainedSignature.in(file, place));
    }

    /** Whether there is a second signature, readable or not. */
    boolean hasPersonal() {
        return holes(PersonalSignature.class).findFirst().isPresent();
    }

    /** Where its archive timestamps are. */
    Stream<Hole> timestamps() {
        return holes(ArchiveTimestamp.class);
    }

    private Stream<Hole> holes(Class<?> kind) {
        return added.stream().filter(one -> kind.isInstance(one.addition())).map(Hole::of);
    }

    /** Whether its first to last bytes are signed by the institution, or nothing but what may be added. */
    boolean whole() {
        return end() == file.length;
    }

    /** The file as far as its signers answer for it: whatever else was appended is left out. */
    byte[] asSigned() {
        return Arrays.copyOf(file, end());
    }

    private int end() {
        return added.isEmpty()
                ? hole == null ? 0 : hole.signedEnd()
                : added.get(added.size() - 1).end();
    }
}
