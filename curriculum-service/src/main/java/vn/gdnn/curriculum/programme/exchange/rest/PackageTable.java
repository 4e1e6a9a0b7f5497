package vn.gdnn.curriculum.programme.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** A programme that a table brings: one line for itself, one for each group, module and outcome, and every fault at its line. */
final class PackageTable {

    private static final int MOST = 400;

    private final ObjectNode programme = JsonNodeFactory.instance.objectNode();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private PackageTable() {
        programme.putArray("modules");
        programme.putArray("outcomes");
        programme.putArray("electiveGroups");
    }

    static PackageTable read(String text) {
        var table = new PackageTable();
        try {
            for (var record : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text.startsWith(PackageText.MARK) ? text.substring(1) : text)) {
                if (!table.take(record)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            table.refuse("", ImportErrorCode.QUOTES_BROKEN);
        }
        return table;
    }

    JsonNode programme() {
        return programme;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The line and column of a field of the single call: {@code modules[2].credits}. */
    String place(String field) {
        var end = field.indexOf("].") + 1;
        var owner = field.substring(0, end);
        var line = lines.get(owner);
        return line == null ? field : "line " + line + ": " + field.substring(owner.isEmpty() ? 0 : end + 1);
    }

    /** Whether to read on. */
    private boolean take(CsvRecord record) {
        var line = "line " + record.getStartingLineNumber();
        var columns = PackagePart.COLUMNS;
        var part = PackagePart.of(record.getField(0).strip());
        if (record.getStartingLineNumber() == 1) {
            if (!record.getFields().equals(columns)) {
                refuse(line, ImportErrorCode.VALUE_NOT_ALLOWED, String.join(",", columns));
            }
            return faults.isEmpty();
        }
        if (record.getFieldCount() != columns.size()) {
            refuse(line, ImportErrorCode.FIELD_COUNT_WRONG, columns.size(), record.getFieldCount());
        } else if (part.isEmpty()) {
            refuse(line + ": part", ImportErrorCode.VALUE_NOT_ALLOWED, List.of(PackagePart.values()));
        } else {
            fill(part.get(), record);
        }
        return faults.size() < MOST && record.getStartingLineNumber() <= MOST;
    }

    private void refuse(String place, ImportErrorCode code, Object... arguments) {
        faults.add(Fault.of(place, code, arguments));
    }

    private void fill(PackagePart part, CsvRecord record) {
        var line = record.getStartingLineNumber();
        var node = nodeOf(part, line);
        for (var place = 1; place < PackagePart.COLUMNS.size(); place++) {
            var column = PackagePart.COLUMNS.get(place);
            var cell = record.getField(place).strip();
            if (!cell.isEmpty()) {
                set(node, part, column, cell, "line " + line + ": " + column);
            }
        }
        if (part == PackagePart.OUTCOME && !node.has("digitalCompetences")) {
            node.putArray("digitalCompetences");
        }
    }

    private ObjectNode nodeOf(PackagePart part, long line) {
        if (part == PackagePart.PROGRAMME) {
            if (lines.put("", line) != null) {
                refuse("line " + line, ImportErrorCode.DUPLICATE_IN_FILE);
            }
            return programme;
        }
        var list = programme.withArray(part.list());
        lines.put(part.list() + "[" + list.size() + "]", line);
        return list.addObject();
    }

    private void set(ObjectNode node, PackagePart part, String column, String cell, String place) {
        if (!part.has(column)) {
            refuse(place, ImportErrorCode.COLUMN_UNKNOWN);
            return;
        }
        try {
            node.set(column, PackageCell.value(column, cell));
        } catch (PackageCell.Misfit misfit) {
            refuse(place, misfit.code());
        }
    }

    /** Whether there is a line for the programme itself. */
    boolean hasProgramme() {
        return lines.containsKey("");
    }
}
