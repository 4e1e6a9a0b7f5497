package vn.gdnn.credential.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gdnn.credential.digest.Sha256;

/**
 * The canonical form of documents that differ in some values only. It is exact for at most one blank node: that node is
 * always {@code _:c14n0}, so no label depends on a value, and the canonical form is the sorted set of the lines
 * (RDFC-1.0, 4.4.3).
 */
final class QuadTemplate {

    private static final Pattern BLANK = Pattern.compile("_:c14n\\d+");

    private final List<byte[]> fixed;
    private final List<TextTemplate> variable;

    private QuadTemplate(List<byte[]> fixed, List<TextTemplate> variable) {
        this.fixed = fixed;
        this.variable = variable;
    }

    /** None if the document has more than one blank node. */
    static Optional<QuadTemplate> of(String canonical, Slots slots) {
        var blanks = new HashSet<String>();
        var found = BLANK.matcher(canonical);
        while (found.find()) {
            blanks.add(found.group());
        }
        if (blanks.size() > 1) {
            return Optional.empty();
        }
        var lines = canonical.lines().map(line -> line + "\n").toList();
        return Optional.of(new QuadTemplate(
                lines.stream()
                        .filter(line -> !slots.occurIn(line))
                        .map(line -> line.getBytes(UTF_8))
                        .toList(),
                lines.stream()
                        .filter(slots::occurIn)
                        .map(line -> TextTemplate.of(line, slots))
                        .toList()));
    }

    /** The canonical form's digest with these values, each written as N-Quads do. */
    byte[] digest(String[] values) {
        var lines = new byte[fixed.size() + variable.size()][];
        for (var i = 0; i < fixed.size(); i++) {
            lines[i] = fixed.get(i);
        }
        for (var i = 0; i < variable.size(); i++) {
            lines[fixed.size() + i] = variable.get(i).fill(values).getBytes(UTF_8);
        }
        Arrays.sort(lines, Arrays::compareUnsigned); // UTF-8 sorts by code point, Java's strings do not
        var digest = Sha256.begun();
        for (var i = 0; i < lines.length; i++) {
            if (i == 0 || !Arrays.equals(lines[i], lines[i - 1])) {
                digest.update(lines[i]);
            }
        }
        return digest.digest();
    }

    /** As canonical N-Quads write a text (RDF 1.2 N-Quads, section 3). */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (character < 0x20 || character == 0x7f) {
                        out.append(String.format("\\u%04X", (int) character));
                    } else {
                        out.append(character);
                    }
                }
            }
        }
        return out.toString();
    }
}
