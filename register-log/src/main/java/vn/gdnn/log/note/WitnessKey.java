package vn.gdnn.log.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import vn.gdnn.log.LogDataException;

/** A witness's name and Ed25519 public key; reads its cosignatures (c2sp.org/tlog-cosignature, cosignature/v1). */
public final class WitnessKey {

    private static final byte COSIGNATURE = 4;
    private static final int LENGTH = Long.BYTES + 64;

    private final NamedKey key;

    private WitnessKey(NamedKey key) {
        this.key = key;
    }

    /** That the witness saw the tree of a checkpoint grow out of all it saw before, and when it said so. */
    public record Cosignature(Instant at, SignedNote.Signature line) {}

    /** Reads {@code name+id+base64} as c2sp.org/signed-note writes it. */
    public static WitnessKey parse(String text) {
        return new WitnessKey(NamedKey.parse(text, COSIGNATURE));
    }

    public String name() {
        return key.name();
    }

    /** The key as it is published. */
    public String text() {
        return key.text();
    }

    /** The newest cosignature below the note, if there is any; a note with a wrong one of this key is refused. */
    public Optional<Cosignature> cosignature(SignedNote note) {
        return key.own(note).stream()
                .map(line -> verified(line, note.text()))
                .max(Comparator.comparing(Cosignature::at));
    }

    private Cosignature verified(SignedNote.Signature line, String text) {
        if (line.bytes().length != LENGTH) {
            throw new LogDataException("a cosignature by " + key.name() + " has a wrong length");
        }
        var content = ByteBuffer.wrap(line.bytes());
        var time = content.getLong();
        var signature = new byte[content.remaining()];
        content.get(signature);
        if (time < 1 || !key.verifies(signature, "cosignature/v1\ntime " + time + "\n" + text)) {
            throw new LogDataException("a cosignature by " + key.name() + " is wrong");
        }
        return new Cosignature(Instant.ofEpochSecond(time), line);
    }
}
