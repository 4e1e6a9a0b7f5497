package vn.gdnn.kit.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One flat JSON object a line, its members named as the columns; or the line as it stands, for a document. */
final class NdjsonRows implements RowFormat {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Integer> columnOfMember = new HashMap<>();
    private final boolean wholeLine;

    NdjsonRows(List<Column> columns) {
        wholeLine = columns.get(0).isDocument();
        for (var i = 0; i < columns.size(); i++) {
            columnOfMember.put(columns.get(i).name(), i);
        }
    }

    @Override
    public @Nullable RowFault read(String record, @Nullable String[] values) {
        Arrays.fill(values, null);
        if (wholeLine) {
            values[0] = record;
            return null;
        }
        try (var json = JSON.createParser(record)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return RowFault.ofLine(ImportErrorCode.JSON_BROKEN);
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var fault = member(json, values);
                if (fault != null) {
                    return fault;
                }
            }
            return json.nextToken() == null ? null : RowFault.ofLine(ImportErrorCode.JSON_BROKEN);
        } catch (IOException e) {
            return RowFault.ofLine(ImportErrorCode.JSON_BROKEN);
        }
    }

    private @Nullable RowFault member(JsonParser json, @Nullable String[] values) throws IOException {
        var name = json.currentName();
        var column = columnOfMember.get(name);
        if (column == null) {
            return RowFault.ofLine(ImportErrorCode.COLUMN_UNKNOWN);
        }
        var token = json.nextToken();
        if (!token.isScalarValue()) {
            return new RowFault(name, Fault.of(ImportErrorCode.JSON_NOT_FLAT));
        }
        values[column] = token == JsonToken.VALUE_NULL ? null : json.getText();
        return null;
    }
}
