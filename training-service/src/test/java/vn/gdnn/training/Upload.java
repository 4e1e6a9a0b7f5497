package vn.gdnn.training;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.kit.tenancy.Roles.REGISTRAR;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import vn.gdnn.kit.testing.Tokens;

/** A file sent by the college in Hà Nội and waited for. */
public final class Upload {

    private static final Set<String> AT_WORK = Set.of("RECEIVED", "RUNNING");

    private Upload() {}

    public static ValidatableResponse csv(String collection, String csv) {
        return finished(sent(collection, csv, "text/csv"));
    }

    public static ValidatableResponse ndjson(String collection, String lines) {
        return finished(sent(collection, lines, "application/x-ndjson"));
    }

    /** The refused rows of a finished job, in the language asked for. */
    public static ValidatableResponse errors(ValidatableResponse job, String language) {
        return Tokens.institution("CDHN01", REGISTRAR)
                .header("Accept-Language", language)
                .get(job.extract().<String>path("links.errors"))
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse sent(String collection, String file, String contentType) {
        return as(contentType, Tokens.institution("CDHN01", REGISTRAR))
                .body(file.getBytes(UTF_8))
                .post(Callers.ROOT + collection + "/imports")
                .then();
    }

    /** A caller who sends bytes as they are, under this type and no other. */
    public static RequestSpecification as(String contentType, RequestSpecification caller) {
        return caller.config(RestAssured.config()
                        .encoderConfig(encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(contentType, ContentType.BINARY)))
                .contentType(contentType);
    }

    private static ValidatableResponse finished(ValidatableResponse taken) {
        var place = taken.statusCode(202).extract().header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> Tokens.institution("CDHN01", REGISTRAR)
                                .get(place)
                                .then()
                                .statusCode(200),
                        job -> !AT_WORK.contains(job.extract().<String>path("status")));
    }
}
