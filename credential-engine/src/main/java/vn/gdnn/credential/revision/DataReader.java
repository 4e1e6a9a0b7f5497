package vn.gdnn.credential.revision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gdnn.credential.revision.Addition.ValidationData;

/** Takes validation data out of an addition: streams as they are, then the dictionary that says which is what. */
final class DataReader {

    private static final Pattern STREAM = Pattern.compile("\\d{1,6} 0 obj\n<< /Length (\\d{1,7}) >>\nstream\n");
    private static final String END = "\nendstream\nendobj\n";
    private static final Pattern DICTIONARY = Pattern.compile(
            "\\d{1,6} 0 obj\n<< /Type /DSS /Certs \\[([0-9 R]*+)] /OCSPs \\[([0-9 R]*+)] /CRLs \\[([0-9 R]*+)] >>\nendobj\n");

    private DataReader() {}

    static Optional<ValidationData> read(String text, int from, Store known) {
        var contents = new ArrayList<byte[]>();
        var at = streams(text, from, contents);
        var dictionary = DICTIONARY.matcher(text).region(at, text.length());
        if (!dictionary.lookingAt()) {
            return Optional.empty();
        }
        var certificates = count(dictionary.group(1)) - known.certificates().size();
        var answers = count(dictionary.group(2)) - known.answers().size();
        var lists = count(dictionary.group(3)) - known.lists().size();
        return Math.min(certificates, Math.min(answers, lists)) < 0 || certificates + answers + lists != contents.size()
                ? Optional.empty()
                : Optional.of(split(contents, certificates, answers));
    }

    /** Takes the contents of whole streams one behind the other; where they end. */
    private static int streams(String text, int from, List<byte[]> contents) {
        var at = from;
        var stream = STREAM.matcher(text).region(at, text.length());
        while (stream.lookingAt()) {
            var start = stream.end();
            var end = start + Integer.parseInt(stream.group(1));
            if (!text.startsWith(END, end)) {
                return at;
            }
            contents.add(text.substring(start, end).getBytes(ISO_8859_1));
            at = end + END.length();
            stream.region(at, text.length());
        }
        return at;
    }

    private static ValidationData split(List<byte[]> contents, int certificates, int answers) {
        return new ValidationData(
                contents.subList(0, certificates),
                contents.subList(certificates, certificates + answers),
                contents.subList(certificates + answers, contents.size()));
    }

    private static int count(String references) {
        return (int) references.chars().filter(letter -> letter == 'R').count();
    }
}
