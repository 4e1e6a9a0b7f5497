package vn.gdnn.kit.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of a collection as an information system does: an export first, then the feed of changes. */
public final class Mirror {

    private final Supplier<RequestSpecification> reader;
    private final String collection;

    /** Of the collection at this path; each request is a new one of the reader's. */
    public Mirror(Supplier<RequestSpecification> reader, String collection) {
        this.reader = reader;
        this.collection = collection;
    }

    /** A page of changes behind a cursor, or from the first one on. */
    public ExtractableResponse<Response> since(@Nullable String cursor) {
        return reader.get()
                .queryParam("limit", 1000)
                .queryParams(cursor == null ? Map.of() : Map.of("since", cursor))
                .get(collection + "/changes")
                .then()
                .statusCode(200)
                .extract();
    }

    /** The cursor behind every change that has its place. */
    public String end() {
        var page = since(null);
        while (page.<Boolean>path("more")) {
            page = since(page.path("next"));
        }
        return page.path("next");
    }

    /** Asks until the feed tells of that record; the page it is on. */
    public ExtractableResponse<Response> awaited(String cursor, String id) {
        return awaited(cursor, "items.id", id);
    }

    /** Asks until the feed has that value there; the page it is on. */
    public ExtractableResponse<Response> awaited(String cursor, String path, String value) {
        return await().pollInterval(Duration.ofMillis(50))
                .until(
                        () -> since(cursor),
                        page -> page.<List<String>>path(path).contains(value));
    }

    /** The lines of an export, with the cursor for the feed on the last. */
    public List<JsonPath> export() {
        return reader.get()
                .get(collection + "/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    /** The ids of the records that an export has. */
    public List<String> exported() {
        var lines = export();
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.getString("id"))
                .toList();
    }

    /** Where the feed goes on behind an export. */
    public static String next(List<JsonPath> export) {
        return export.get(export.size() - 1).getString("next");
    }
}
