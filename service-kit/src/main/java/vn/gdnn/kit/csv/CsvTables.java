package vn.gdnn.kit.csv;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records as a table: a column per field in the order and by the name that it has in JSON; the fields of a record inside it
 * are columns too, as {@code offer.offeredOn}. The text begins with the mark by which spreadsheets know UTF-8.
 */
@ApplicationScoped
class CsvTables {

    private static final char MARK = '\uFEFF';
    private static final int DEEPEST = 4;

    private final ObjectMapper json;
    private final Map<Type, List<CsvColumn>> columns = new ConcurrentHashMap<>();

    CsvTables(ObjectMapper json) {
        this.json = json;
    }

    String text(Type row, List<?> rows) {
        var known = columns.computeIfAbsent(row, type -> columnsOf(json.constructType(type)));
        var text = new StringWriter();
        text.append(MARK);
        try (var table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            table.writeRecord(known.stream().map(CsvColumn::name).toList());
            for (var each : rows) {
                var tree = json.<JsonNode>valueToTree(each);
                table.writeRecord(
                        known.stream().map(column -> column.cellOf(tree)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<CsvColumn> columnsOf(JavaType row) {
        var found = new ArrayList<CsvColumn>();
        if (isFlat(row)) {
            add(row, List.of(), found);
        } else {
            found.add(new CsvColumn(List.of()));
        }
        return List.copyOf(found);
    }

    private void add(JavaType record, List<String> path, List<CsvColumn> found) {
        for (var field : json.getSerializationConfig().introspect(record).findProperties()) {
            var inner = new ArrayList<>(path);
            inner.add(field.getName());
            var type = field.getPrimaryType();
            if (isFlat(type) && inner.size() < DEEPEST) {
                add(type, inner, found);
            } else {
                found.add(new CsvColumn(inner));
            }
        }
    }

    /** Whether its fields are columns of their own. */
    private boolean isFlat(JavaType type) {
        return type.isRecordType()
                && json.getSerializationConfig().introspect(type).findJsonValueAccessor() == null;
    }
}
