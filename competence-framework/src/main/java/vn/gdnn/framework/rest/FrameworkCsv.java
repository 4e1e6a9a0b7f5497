package vn.gdnn.framework.rest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gdnn.framework.FaultyFramework;
import vn.gdnn.framework.FrameworkDraft;
import vn.gdnn.framework.FrameworkElement;
import vn.gdnn.framework.FrameworkElement.Brought;
import vn.gdnn.framework.FrameworkElement.Kind;
import vn.gdnn.framework.FrameworkRefusal;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/**
 * A framework as CSV: a line for its name, one for each level, the lowest first, and one for each domain, component and
 * indicator, in the order in which they shall be read.
 */
final class FrameworkCsv {

    static final List<String> COLUMNS = List.of("kind", "code", "parent", "level", "name");

    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining(", "));

    private final List<FrameworkElement> elements = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private long line;

    private FrameworkCsv() {}

    static FrameworkDraft read(String text) {
        var file = new FrameworkCsv();
        file.take(text);
        return new FrameworkDraft(file.elements, file.faults);
    }

    /** Reads no further than it is known that the file is too large, or has more faults than are told. */
    private void take(String text) {
        try {
            for (var record : reader(text)) {
                if (elements.size() > FrameworkDraft.MOST || faults.size() >= FaultyFramework.SHOWN) {
                    return;
                }
                line = record.getStartingLineNumber();
                if (line > 1) {
                    row(record);
                } else if (!record.getFields().equals(COLUMNS)) {
                    faults.add(Fault.of(place(), ImportErrorCode.VALUE_NOT_ALLOWED, String.join(",", COLUMNS)));
                    return;
                }
            }
            checkLastQuote(text);
        } catch (CsvParseException e) {
            line++;
            faults.add(Fault.of(place(), ImportErrorCode.QUOTES_BROKEN));
        }
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    /** The reader takes a last field that is never closed for one that ends with the file. */
    private void checkLastQuote(String text) {
        if (text.chars().filter(character -> character == '"').count() % 2 == 1) {
            faults.add(Fault.of(place(), ImportErrorCode.QUOTES_BROKEN));
        }
    }

    private void row(CsvRecord record) {
        if (record.getFieldCount() != COLUMNS.size()) {
            faults.add(Fault.of(place(), ImportErrorCode.FIELD_COUNT_WRONG, COLUMNS.size(), record.getFieldCount()));
            return;
        }
        kind(record.getField(0))
                .ifPresentOrElse(
                        kind -> elements.add(element(kind, record)),
                        () -> faults.add(Fault.of(place(), ImportErrorCode.VALUE_NOT_ALLOWED, KINDS)));
    }

    private FrameworkElement element(Kind kind, CsvRecord record) {
        var level = record.getField(3).strip();
        var isLevelStray = !level.isEmpty() && kind != Kind.INDICATOR;
        var isParentStray = !record.getField(2).isBlank() && isTop(kind);
        if (isLevelStray || isParentStray) {
            faults.add(Fault.of(place(), FrameworkRefusal.FRAMEWORK_FIELD_STRAY));
        }
        return new FrameworkElement(
                kind,
                place(),
                record.getField(1).strip(),
                record.getField(2).strip(),
                level.isEmpty() ? null : level,
                record.getField(4).strip(),
                Brought.NONE);
    }

    private static boolean isTop(Kind kind) {
        return kind == Kind.FRAMEWORK || kind == Kind.LEVEL;
    }

    private static Optional<Kind> kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(word.strip()))
                .findFirst();
    }

    private String place() {
        return "line " + line;
    }
}
