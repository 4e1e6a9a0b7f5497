package vn.gdnn.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.log.LogDataException;

/** A text with signatures below it; nothing is verified yet. */
public record SignedNote(String text, List<Signature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;
    private static final String DASH = "\u2014 ";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** A signature line: who signed, with which key, and the signature itself. */
    public record Signature(String name, int keyId, byte[] bytes) {

        static Signature parse(String line) {
            var words = line.split(" ", -1);
            if (words.length != 3 || !line.startsWith(DASH) || !NamedKey.isName(words[1])) {
                throw new LogDataException("a signature line is malformed");
            }
            var decoded = decoded(words[2]);
            return new Signature(
                    words[1], ByteBuffer.wrap(decoded).getInt(), Arrays.copyOfRange(decoded, 4, decoded.length));
        }

        private static byte[] decoded(String base64) {
            try {
                var bytes = Base64.getDecoder().decode(base64);
                if (bytes.length > 4
                        && Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                    return bytes;
                }
            } catch (IllegalArgumentException e) {
                throw new LogDataException("a signature is not base 64");
            }
            throw new LogDataException("a signature is malformed");
        }

        /** The line as it stands below a note. */
        public String line() {
            var all = ByteBuffer.allocate(4 + bytes.length).putInt(keyId).put(bytes);
            return DASH + name + " " + Base64.getEncoder().encodeToString(all.array()) + "\n";
        }
    }

    /** Reads a whole note. */
    public static SignedNote parse(String note) {
        if (note.length() > LONGEST || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new LogDataException("not a signed note");
        }
        var split = note.lastIndexOf("\n\n");
        if (split < 0 || split + 2 == note.length() || !UTF_8.newEncoder().canEncode(note)) {
            throw new LogDataException("not a signed note");
        }
        var signatures = new ArrayList<Signature>();
        for (var line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(Signature.parse(line));
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new LogDataException("a note has too many signatures");
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    /** The note with one more signature below. */
    public SignedNote and(Signature signature) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /** The whole note, as it is published. */
    public String note() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
