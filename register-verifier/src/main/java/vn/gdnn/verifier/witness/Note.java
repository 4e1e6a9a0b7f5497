package vn.gdnn.verifier.witness;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A text with signature lines below (c2sp.org/signed-note). */
record Note(String text, List<Line> lines) {

    private static final int MOST_SIGNATURES = 64;
    private static final String DASH = "\u2014 ";

    Note {
        lines = List.copyOf(lines);
    }

    /** Who signed, with which key, what, and how the line is written. */
    record Line(String name, int keyId, byte[] signature, String written) {

        static Line of(PublicKeyOf key, byte[] signature) {
            var all = ByteBuffer.allocate(Integer.BYTES + signature.length)
                    .putInt(key.id())
                    .put(signature);
            var written = DASH + key.name() + " " + Base64.getEncoder().encodeToString(all.array()) + "\n";
            return new Line(key.name(), key.id(), signature, written);
        }

        static Line parse(String line) throws Refused {
            var words = line.split(" ", -1);
            if (words.length != 3 || !line.startsWith(DASH) || !PublicKeyOf.isName(words[1])) {
                throw new Refused(Refused.MALFORMED, "a signature line is malformed");
            }
            var bytes = ByteBuffer.wrap(decoded(words[2]));
            var keyId = bytes.getInt();
            var signature = new byte[bytes.remaining()];
            bytes.get(signature);
            return new Line(words[1], keyId, signature, line + "\n");
        }

        private static byte[] decoded(String base64) throws Refused {
            try {
                var bytes = Base64.getDecoder().decode(base64);
                if (bytes.length > Integer.BYTES
                        && Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                    return bytes;
                }
            } catch (IllegalArgumentException e) {
                throw new Refused(Refused.MALFORMED, "a signature is not base64");
            }
            throw new Refused(Refused.MALFORMED, "a signature is malformed");
        }

        boolean claims(PublicKeyOf key) {
            return name.equals(key.name()) && keyId == key.id();
        }
    }

    static Note parse(String note) throws Refused {
        var split = note.lastIndexOf("\n\n");
        if (split < 1
                || split + 2 >= note.length()
                || !note.endsWith("\n")
                || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Refused(Refused.MALFORMED, "not a signed note");
        }
        var lines = new ArrayList<Line>();
        for (var line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            lines.add(Line.parse(line));
        }
        if (lines.size() > MOST_SIGNATURES) {
            throw new Refused(Refused.MALFORMED, "more signatures than are read");
        }
        return new Note(note.substring(0, split + 1), lines);
    }

    /** The lines with which one of these keys signed; one that claims a key and is wrong spoils the note. */
    List<Line> signedBy(List<PublicKeyOf> keys) throws Refused {
        var signed = new ArrayList<Line>();
        for (var line : lines) {
            for (var key : keys) {
                if (line.claims(key)) {
                    if (!key.verifies(line.signature(), text)) {
                        throw new Refused(Refused.NOT_SIGNED, "a signature of the log is wrong");
                    }
                    signed.add(line);
                }
            }
        }
        if (signed.isEmpty()) {
            throw new Refused(Refused.NOT_SIGNED, "not signed by a known key of the log");
        }
        return signed;
    }
}
