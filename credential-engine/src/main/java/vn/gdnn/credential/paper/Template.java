package vn.gdnn.credential.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.digest.Sha256;

/**
 * Everything of the file that is the same for all diplomas of a kind: paper, faces, colour profile, page tree. The
 * objects PDFBox wrote are kept as they are, those of {@link Part} left out; behind them each diploma adds its own.
 */
public final class Template {

    private static final String HEADER_COMMENT = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
    private static final int XREF_ENTRY = 20;

    private final byte[] prefix;
    private final byte[] digest;
    private final MessageDigest begun;
    private final int[] offsets;
    private final Map<Part, Integer> numbers;
    private final int catalog;

    private Template(byte[] prefix, int[] offsets, Map<Part, Integer> numbers, int catalog) {
        this.prefix = prefix;
        this.digest = Sha256.of(prefix);
        this.begun = Sha256.begun(prefix);
        this.offsets = offsets;
        this.numbers = numbers;
        this.catalog = catalog;
    }

    /** Takes a whole file, written without compressed objects, apart. */
    public static Template of(byte[] file) {
        var text = new String(file, ISO_8859_1);
        var xref = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 10, text.lastIndexOf("%%EOF"))
                .strip());
        var found = offsets(text, xref);
        var byOffset = new TreeMap<Integer, Integer>();
        for (var number = 1; number < found.length; number++) {
            byOffset.put(found[number], number);
        }
        var prefix = new ByteArrayOutputStream(file.length);
        prefix.writeBytes(HEADER_COMMENT.getBytes(ISO_8859_1));
        var numbers = new EnumMap<Part, Integer>(Part.class);
        for (var object : byOffset.entrySet()) {
            var next = byOffset.higherKey(object.getKey());
            var slice = text.substring(object.getKey(), next == null ? xref : next);
            var part = part(slice);
            if (part == null) {
                found[object.getValue()] = prefix.size();
                prefix.writeBytes(slice.getBytes(ISO_8859_1));
            } else {
                numbers.put(part, object.getValue());
            }
        }
        return new Template(prefix.toByteArray(), found, numbers, root(text, xref));
    }

    byte[] prefix() {
        return prefix;
    }

    byte[] digest() {
        return digest;
    }

    /** A SHA-256 that has taken the prefix in. */
    MessageDigest begun() {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    int[] offsets() {
        return offsets.clone();
    }

    int number(Part part) {
        return requireNonNull(numbers.get(part));
    }

    int catalog() {
        return catalog;
    }

    private static int[] offsets(String text, int xref) {
        var heading = text.indexOf('\n', xref) + 1;
        var end = text.indexOf('\n', heading);
        var counts = text.substring(heading, end).strip().split(" ");
        var offsets = new int[Integer.parseInt(counts[1])];
        for (var number = 1; number < offsets.length; number++) {
            var at = end + 1 + number * XREF_ENTRY;
            offsets[number] = Integer.parseInt(text.substring(at, at + 10));
        }
        return offsets;
    }

    private static int root(String text, int xref) {
        var at = text.indexOf("/Root ", xref) + 6;
        return Integer.parseInt(text.substring(at, text.indexOf(' ', at)));
    }

    private static @Nullable Part part(String slice) {
        for (var part : Part.values()) {
            if (slice.contains(part.marker())) {
                return part;
            }
        }
        return null;
    }
}
