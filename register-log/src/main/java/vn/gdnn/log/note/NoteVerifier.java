package vn.gdnn.log.note;

import vn.gdnn.log.LogDataException;

/** A name with its Ed25519 public key; checks whether a note is signed by it. */
public final class NoteVerifier {

    private static final byte ED25519 = 1;

    private final NamedKey key;

    private NoteVerifier(NamedKey key) {
        this.key = key;
    }

    NoteVerifier(String name, byte[] key) {
        this(new NamedKey(name, ED25519, key));
    }

    /** Reads {@code name+id+base64} as c2sp.org/signed-note writes it. */
    public static NoteVerifier parse(String text) {
        return new NoteVerifier(NamedKey.parse(text, ED25519));
    }

    public String name() {
        return key.name();
    }

    /** The key as it is published. */
    public String text() {
        return key.text();
    }

    int keyId() {
        return key.id();
    }

    /** The note's text, if this key signed it; a note with a wrong signature of this key, or with none, is refused. */
    public String verified(SignedNote note) {
        var mine = key.own(note);
        if (mine.isEmpty()) {
            throw new LogDataException("the note is not signed by " + key.name());
        }
        if (!mine.stream().allMatch(signature -> key.verifies(signature.bytes(), note.text()))) {
            throw new LogDataException("the note's signature by " + key.name() + " is wrong");
        }
        return note.text();
    }
}
