package vn.gdnn.records;

import static org.awaitility.Awaitility.await;
import static vn.gdnn.records.Requests.registrar;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Change feeds, as a school's information system follows them. */
public final class Feeds {

    private Feeds() {}

    public static ValidatableResponse since(String collection, @Nullable String cursor) {
        return registrar()
                .queryParam("limit", 1000)
                .queryParams(cursor == null ? Map.of() : Map.of("since", cursor))
                .get("/api/records/v1/" + collection + "/changes")
                .then()
                .statusCode(200);
    }

    /** The cursor behind every change so far. */
    public static @Nullable String end(String collection) {
        String cursor = null;
        var more = true;
        while (more) {
            var page = since(collection, cursor).extract();
            cursor = page.path("next");
            more = page.path("more");
        }
        return cursor;
    }

    /** Asks until the feed gives the record, for another transaction may still be open; the cursor behind it. */
    public static String until(String collection, @Nullable String cursor, String id) {
        return awaited(collection, cursor, "id", id).path("next");
    }

    /** Asks until the feed gives a change with that value; the page it is on. */
    public static ExtractableResponse<Response> awaited(
            String collection, @Nullable String cursor, String name, String value) {
        return await().pollInterval(Duration.ofMillis(50))
                .until(
                        () -> since(collection, cursor).extract(),
                        page -> page.<List<String>>path("items." + name).contains(value));
    }
}
