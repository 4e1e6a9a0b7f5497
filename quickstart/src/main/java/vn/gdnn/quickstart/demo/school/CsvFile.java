package vn.gdnn.quickstart.demo.school;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file for the bulk imports: a header and rows. */
public final class CsvFile implements DataFile {

    private final StringBuilder text = new StringBuilder();
    private int rows;

    CsvFile(String header) {
        text.append(header).append('\n');
    }

    void row(Object... values) {
        var cells = Arrays.stream(values).map(CsvFile::plain).toList();
        text.append(String.join(",", cells)).append('\n');
        rows++;
    }

    @Override
    public String type() {
        return "text/csv";
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The line of the file, as the errors of an import count them: the header is line 1. */
    public String line(long number) {
        return text.toString().lines().skip(number - 1).findFirst().orElse("");
    }

    private static String plain(Object value) {
        var cell = value.toString();
        if (List.of(",", "\"", "\n", "\r").stream().anyMatch(cell::contains)) {
            throw new IllegalArgumentException("needs quoting: " + cell);
        }
        return cell;
    }
}
