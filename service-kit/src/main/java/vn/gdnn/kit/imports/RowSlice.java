package vn.gdnn.kit.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Some rows of a file: good ones as they are or in COPY's text form, as their kind takes them; bad ones as errors. */
final class RowSlice {

    private final StringBuilder rows = new StringBuilder();
    private final List<FileRow> checked = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final LongStream.Builder lines = LongStream.builder();
    private long lastLine;
    private int characters;
    private int good;
    private int bad;
    private ImportJob.Place end = new ImportJob.Place(0, 0);
    private boolean last;

    void add(long line, String row) {
        rows.append(row);
        characters += row.length();
        lines.add(line);
        lastLine = line;
        good++;
    }

    void add(FileRow row) {
        checked.add(row);
        characters += row.characters();
        lines.add(row.line());
        lastLine = row.line();
        good++;
    }

    void refuse(List<RowError> reasons) {
        errors.addAll(reasons);
        bad++;
    }

    void endAt(long position, long line, boolean endOfFile) {
        end = new ImportJob.Place(position, line);
        last = endOfFile;
    }

    String rows() {
        return rows.toString();
    }

    List<FileRow> checked() {
        return checked;
    }

    List<RowError> errors() {
        return errors;
    }

    int size() {
        return good + bad;
    }

    int characters() {
        return characters;
    }

    int good() {
        return good;
    }

    int bad() {
        return bad;
    }

    /** The lines of the good rows but those that were refused after all; asked once. */
    LongStream linesWithout(Findings refused) {
        var left = refused.kept().stream().map(RowError::line).collect(Collectors.toSet());
        return lines.build().filter(line -> !left.contains(line));
    }

    /** The line of the last good row. */
    long lastLine() {
        return lastLine;
    }

    /** Where the next slice begins. */
    ImportJob.Place end() {
        return end;
    }

    boolean isLast() {
        return last;
    }
}
