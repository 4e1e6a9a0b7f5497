package vn.gdnn.curriculum.occupation.rest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gdnn.curriculum.occupation.OccupationRefusal;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** A CSV file of the ministry's lists: the names of its columns first, at most 2 MB and 10,000 lines. */
final class ListFile {

    private static final int LARGEST = 2 << 20;
    private static final int MOST = 10_000;
    private static final String MARK = "\ufeff";

    private ListFile() {}

    /** Its lines by their places, each with the fields that hold something by the names of their columns. */
    static Map<String, Map<String, String>> read(InputStream file, List<String> columns) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(KitRefusal.TOO_LARGE);
        }
        var lines = new LinkedHashMap<String, Map<String, String>>();
        try (var records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text(bytes))) {
            for (var row : records) {
                take(row, columns, lines);
            }
        } catch (CsvParseException e) {
            throw faulty("line " + (lines.size() + 2), ImportErrorCode.QUOTES_BROKEN);
        }
        return lines;
    }

    private static void take(CsvRecord row, List<String> columns, Map<String, Map<String, String>> lines) {
        var place = "line " + row.getStartingLineNumber();
        if (row.getStartingLineNumber() == 1) {
            if (!row.getFields().equals(columns)) {
                throw faulty(place, ImportErrorCode.VALUE_NOT_ALLOWED, String.join(",", columns));
            }
            return;
        }
        if (row.getFieldCount() != columns.size()) {
            throw faulty(place, ImportErrorCode.FIELD_COUNT_WRONG, columns.size(), row.getFieldCount());
        }
        if (lines.size() == MOST) {
            throw new Refusal(KitRefusal.TOO_LARGE);
        }
        var fields = new LinkedHashMap<String, String>();
        for (var column = 0; column < columns.size(); column++) {
            if (!row.getField(column).isBlank()) {
                fields.put(columns.get(column), row.getField(column).strip());
            }
        }
        lines.put(place, fields);
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Normalizer.normalize(text.startsWith(MARK) ? text.substring(1) : text, Form.NFC);
        } catch (CharacterCodingException e) {
            throw faulty("", ImportErrorCode.NOT_UTF8);
        }
    }

    private static FaultyRequest faulty(String place, ImportErrorCode code, Object... arguments) {
        return new FaultyRequest(OccupationRefusal.OCCUPATION_FILE_FAULTY, List.of(Fault.of(place, code, arguments)));
    }
}
