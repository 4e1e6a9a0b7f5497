package vn.gdnn.records.credentials.diploma;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.database.Row;

/**
 * Where the occupation of a diploma stood in the classifications of others on the day of issue; what was not known then is in no
 * credential.
 */
record Classified(
        @Nullable String isco08,
        @Nullable String iscedF,
        @Nullable String escoUri) {

    static final Classified NOWHERE = new Classified(null, null, null);

    private static final String ISCO = "http://data.europa.eu/esco/isco/C";
    private static final String ISCED_F = "http://data.europa.eu/snb/isced-f/";

    static Classified of(Row row) throws SQLException {
        return new Classified(row.textOrNull("isco08"), row.textOrNull("isced_f"), row.textOrNull("esco_uri"));
    }

    /** Behind those that are there. */
    void addTo(JsonArrayBuilder alignments, String achievement) {
        if (isco08 != null) {
            alignments.add(alignment(achievement + "#isco-08", "ISCO-08", isco08, ISCO + isco08));
        }
        if (iscedF != null) {
            alignments.add(alignment(achievement + "#isced-f", "ISCED-F 2013", iscedF, ISCED_F + iscedF));
        }
        if (escoUri != null) {
            alignments.add(alignment(achievement + "#esco", "ESCO", escoUri, escoUri));
        }
    }

    private static JsonObjectBuilder alignment(String id, String framework, String code, String url) {
        return Json.object()
                .add("id", id)
                .add("type", Json.array("Alignment"))
                .add("targetName", framework + " " + code)
                .add("targetCode", code)
                .add("targetFramework", framework)
                .add("targetUrl", url);
    }

    /** Its words as part of a name; none where nothing is known. */
    Stream<String> words() {
        return Stream.of(isco08, iscedF, escoUri).filter(Objects::nonNull).map(String::valueOf);
    }
}
