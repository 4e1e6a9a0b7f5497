package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** Files of courses, sent and waited for. */
final class Files {

    static final String HEADER = "code,name,occupation,credits,opensOn\n";
    static final String IMPORTS = "/api/kit/v1/imports/";

    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private Files() {}

    static ValidatableResponse sent(String csv) {
        return sent(csv.getBytes(UTF_8), "text/csv", "PARTIAL");
    }

    static ValidatableResponse sent(byte[] file, String contentType, String mode) {
        return sending(contentType)
                .queryParam("mode", mode)
                .body(file)
                .post("/api/kit/v1/courses/imports")
                .then();
    }

    static RequestSpecification sending(String contentType) {
        return Tokens.institution(HANOI, "registrar")
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.BINARY)
                                .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.BINARY)))
                .contentType(contentType);
    }

    static ValidatableResponse finished(ValidatableResponse taken) {
        String id = taken.statusCode(202).extract().path("id");
        return finished(id);
    }

    static ValidatableResponse finished(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> Tokens.institution(HANOI, "registrar")
                                .get(IMPORTS + id)
                                .then()
                                .statusCode(200),
                        job -> OVER.contains(job.extract().<String>path("status")));
    }

    static ValidatableResponse errorsOf(ValidatableResponse job) {
        return Tokens.institution(HANOI, "registrar")
                .get(IMPORTS + job.extract().<String>path("id") + "/errors")
                .then()
                .statusCode(200);
    }

    static List<String> coursesInDatabase() {
        return list("select concat_ws(' ', institution, code, name, coalesce(occupation, 'null'),"
                + " credits, coalesce(opens_on::text, 'null')) from course order by code");
    }

    static long count(String query) {
        return Long.parseLong(list(query).get(0));
    }

    static List<String> list(String query) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            var items = new ArrayList<String>();
            while (row.next()) {
                items.add(row.getString(1));
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
