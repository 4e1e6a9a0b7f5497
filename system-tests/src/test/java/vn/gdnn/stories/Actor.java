package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who calls the gateway with a token that Keycloak issued. */
final class Actor {

    static final Actor COLLEGE = client("sis-hanoi-college");
    static final Actor SCHOOL = client("sis-danang-school");
    static final Actor PORTAL = client("portal");
    static final Actor REPORTING_CLIENT = client("ministry-reporting");
    static final Actor MINISTRY = user("ministry");
    static final Actor DEPUTY = user("deputy");
    static final Actor PROVINCE = user("province");
    static final Actor REGISTRAR = user("registrar");
    static final Actor HEAD = user("head");
    static final Actor REVIEWER = user("reviewer");
    static final Actor DANANG_REVIEWER = user("reviewer-danang");
    static final Actor DANANG_HEAD = user("head-danang");
    static final Actor AUDITOR = user("auditor");
    static final Actor TRAINING_MANAGER = user("training");
    static final Actor TEACHER = user("teacher");

    private final Map<String, String> grant;
    private String token = "";
    private Instant until = Instant.MIN;

    private Actor(Map<String, String> grant) {
        this.grant = grant;
    }

    private static Actor client(String id) {
        return new Actor(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", id + "-secret"));
    }

    private static Actor user(String name) {
        return new Actor(Map.of(
                "grant_type", "password", "client_id", "gdnn-web", "username", name, "password", name + "-password"));
    }

    /** A request with this actor's token. */
    RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token()).header("Accept-Language", "vi");
    }

    ValidatableResponse reads(String path, Object... arguments) {
        return asks().get(path, arguments).then();
    }

    /** Everything in a list, page by page as a client would read it. */
    List<Map<String, Object>> all(String list) {
        var items = new ArrayList<Map<String, Object>>();
        var after = "";
        while (after != null) {
            var page = asks().queryParams(after.isEmpty() ? Map.of() : Map.of("after", after))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract();
            items.addAll(page.path("items"));
            after = page.path("next");
        }
        return items;
    }

    /** The codes of the staff who have not left this school; whoever left stays in the list with the day. */
    Set<String> staffAtWork() {
        return all("/api/training/v1/staff?limit=200").stream()
                .filter(member -> member.get("leftOn") == null)
                .map(member -> (String) member.get("code"))
                .collect(Collectors.toSet());
    }

    ValidatableResponse sends(String path, Object body) {
        return asks().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** An act on something the actor has read: the request carries its version. */
    ValidatableResponse acts(String resource, String act, Object body) {
        var version = asks().get(resource).header("ETag");
        return asks().header("If-Match", version == null ? "" : version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(resource + act)
                .then();
    }

    /** Creates something; a service that has not heard of the institution yet says so (409), and it is tried again. */
    ValidatableResponse sendsOnceKnown(String path, Object body) {
        return await("the institution is known at " + path)
                .atMost(Duration.ofSeconds(20))
                .until(() -> sends(path, body), answer -> answer.extract().statusCode() != 409);
    }

    /** Sends a file and waits for the end of the job. */
    ImportOutcome sendsFile(String path, String csv) {
        var place = await("the institution is known at " + path)
                .atMost(Duration.ofSeconds(20))
                .until(() -> postsFile(path, csv), answer -> answer.extract().statusCode() != 409)
                .statusCode(202)
                .extract()
                .header("Location");
        return ImportOutcome.awaited(this, URI.create(place).getPath());
    }

    private ValidatableResponse postsFile(String path, String csv) {
        return asks().contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(UTF_8))
                .post(path)
                .then();
    }

    synchronized String token() {
        if (Instant.now().isAfter(until)) {
            var answer = given().formParams(new HashMap<>(grant))
                    .post(Suite.realm() + "/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract();
            token = answer.path("access_token");
            until = Instant.now().plusSeconds(answer.<Integer>path("expires_in") - 30L);
        }
        return token;
    }
}
