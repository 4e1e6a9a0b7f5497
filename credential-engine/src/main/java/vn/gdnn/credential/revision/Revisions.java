package vn.gdnn.credential.revision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.revision.Addition.ArchiveTimestamp;
import vn.gdnn.credential.revision.Addition.PersonalSignature;
import vn.gdnn.credential.revision.Addition.ValidationData;

/**
 * What stands behind a sealed file, as far as it is nothing but additions: first perhaps one personal signature, then
 * validation data and timestamps. Each is written again from the little that may differ in it and compared byte for byte,
 * so nothing else gets through, and nothing of it is unpacked.
 *
 * @param added in their order
 * @param last the file up to the end of the last of them
 */
public record Revisions(List<Added> added, Revision last) {

    private static final int MOST = 64;
    private static final String HOLE =
            " /ByteRange \\[0 \\d{1,9} \\d{1,9} \\d{1,9}] {1,41}+/Contents <([0-9a-f]{2,131072}+)> >>\nendobj\n";
    private static final Pattern SIGNATURE =
            Pattern.compile("\\d{1,6} 0 obj\n<< /Type /Sig /Filter /Adobe\\.PPKLite /SubFilter /ETSI\\.CAdES\\.detached"
                    + " /Name (<FEFF[0-9A-F]{0,2000}+>) /M (\\(D:\\d{14}[+-]\\d\\d'\\d\\d'\\))" + HOLE);
    private static final Pattern TIMESTAMP = Pattern.compile(
            "\\d{1,6} 0 obj\n<< /Type /DocTimeStamp /Filter /Adobe\\.PPKLite /SubFilter /ETSI\\.RFC3161" + HOLE);

    /**
     * One of them, and where its signature is; for validation data there is none.
     *
     * @param field the name of its field
     */
    public record Added(Addition addition, @Nullable String field, int holeStart, int holeEnd, int end) {}

    /** What is behind the first {@code length} bytes; none if these are not built as the files of institutions are. */
    public static Optional<Revisions> read(byte[] file, int length) {
        return Revision.asSealed(Arrays.copyOf(file, length)).map(base -> behind(file, base));
    }

    private static Revisions behind(byte[] file, Revision base) {
        var text = new String(file, ISO_8859_1);
        var added = new ArrayList<Added>();
        var last = base;
        while (last.file().length < file.length && added.size() < MOST) {
            var next = next(text, last, added.isEmpty()).orElse(null);
            var written = next == null ? null : last.with(next);
            if (next == null || written == null || !written.begins(file)) {
                break;
            }
            last = written.as(file);
            added.add(new Added(next, last.fieldOf(next), last.holeStart(), last.holeEnd(), last.file().length));
        }
        return new Revisions(List.copyOf(added), last);
    }

    private static Optional<Addition> next(String text, Revision last, boolean isFirst) {
        var at = last.file().length;
        var timestamp = TIMESTAMP.matcher(text).region(at, text.length());
        if (timestamp.lookingAt()) {
            return Optional.of(new ArchiveTimestamp(timestamp.group(1).length() / 2));
        }
        var signature = SIGNATURE.matcher(text).region(at, text.length());
        if (signature.lookingAt()) {
            return isFirst
                    ? Optional.of(new PersonalSignature(
                            signature.group(1),
                            signature.group(2),
                            signature.group(3).length() / 2))
                    : Optional.empty();
        }
        return DataReader.read(text, at, last.skeleton().store()).map(data -> (Addition) data);
    }

    /** With that behind the last; none where there are as many as a reader follows. */
    public Optional<Revision> with(Addition addition) {
        return added.size() < MOST ? Optional.of(last.with(addition)) : Optional.empty();
    }

    /** Whether the file of that length has nothing behind them. */
    public boolean endsAt(int length) {
        return last.file().length == length;
    }

    /** The validation data of them all. */
    public ValidationData data() {
        var all = added.stream()
                .map(Added::addition)
                .filter(ValidationData.class::isInstance)
                .map(ValidationData.class::cast)
                .toList();
        return new ValidationData(
                all.stream().flatMap(data -> data.certificates().stream()).toList(),
                all.stream().flatMap(data -> data.answers().stream()).toList(),
                all.stream().flatMap(data -> data.lists().stream()).toList());
    }
}
