package vn.gdnn.kit.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class AddressTest {

    static final String PEOPLE = "/api/kit/v1/people";

    @BeforeEach
    void institutions() {
        Institutions.known();
    }

    @Test
    void a_list_is_walked_by_its_cursor_and_by_its_link() {
        var first = get(PEOPLE + "?code=1").statusCode(200).body("items", is(List.of("Lê Văn An")));
        String next = first.extract().path("next");
        var link = first.extract().header("Link").replaceAll("<(.*)>.*", "$1");

        get(PEOPLE + "?code=1&after=" + next).body("items", is(List.of("Lê Văn Bình")));
        get(link).body("items", is(List.of("Lê Văn Bình"))).header("Link", notNullValue());
        get(link).body("next", not(is(next)));
    }

    @Test
    void a_search_by_post_is_walked_by_the_cursor_in_its_body() {
        var first = search(Map.of("q", "Lê")).statusCode(200).header("Link", nullValue());
        String next = first.body("items", is(List.of("Lê Văn An"))).extract().path("next");

        search(Map.of("q", "Lê", "after", next))
                .body("items", is(List.of("Lê Văn Bình")))
                .body("next", nullValue());
    }

    @Test
    void a_cursor_belongs_to_one_list() {
        String next = get(PEOPLE).extract().path("next");

        problem(get(PEOPLE + "/A?after=" + next), "CURSOR_INVALID");
        problem(search(Map.of("after", next)), "CURSOR_INVALID");
        String ofA = get(PEOPLE + "/A").extract().path("next");
        problem(get(PEOPLE + "/B?after=" + ofA), "CURSOR_INVALID");
        get(PEOPLE + "/A?after=" + ofA).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eA", "%00", "", "%25%25", "L%C3%AA", "null"})
    void a_cursor_that_is_none_is_refused(String cursor) {
        problem(get(PEOPLE + "?after=" + cursor), "CURSOR_INVALID");
    }

    @Test
    void a_cursor_in_a_body_that_is_none_is_refused() {
        problem(search(Map.of("after", "eA")), "CURSOR_INVALID");
        problem(search(Map.of("after", 7)), "MALFORMED_REQUEST");
    }

    @Test
    void a_search_by_post_is_a_reading_whose_answer_is_not_kept() {
        var before = Integer.parseInt(get(PEOPLE + "/plain/searches").extract().asString());
        for (var times = 0; times < 2; times++) {
            Tokens.institution(HANOI)
                    .header("Idempotency-Key", "same")
                    .contentType(ContentType.JSON)
                    .body(Map.of("q", "Chi"))
                    .post(PEOPLE + "/search")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", nullValue());
        }

        get(PEOPLE + "/plain/searches").body(is(String.valueOf(before + 2)));
    }

    @Test
    void an_unknown_parameter_is_named_beside_those_that_exist() {
        problem(get(PEOPLE + "?coed=1"), "PARAMETER_UNKNOWN")
                .body("detail", containsString("\"coed\""))
                .body("detail", containsString("after, code, tag"));
        problem(get(PEOPLE + "/plain/count?x"), "PARAMETER_UNKNOWN").body("detail", containsString("\"x\""));
        problem(get(PEOPLE + "?" + "x".repeat(500)), "PARAMETER_UNKNOWN")
                .body("detail", not(containsString("x".repeat(61))));
        problem(
                Tokens.institution(HANOI)
                        .contentType(ContentType.JSON)
                        .body(Map.of("q", "Chi"))
                        .post(PEOPLE + "/search?q=Chi")
                        .then(),
                "PARAMETER_UNKNOWN");
    }

    @Test
    void a_parameter_is_repeated_only_where_several_are_taken() {
        problem(get(PEOPLE + "?code=1&code=2"), "PARAMETER_REPEATED").body("detail", containsString("\"code\""));
        get(PEOPLE + "?tag=1&tag=2").statusCode(200);
    }

    @Test
    void pages_and_files_ignore_what_they_do_not_know() {
        get("/probes/filtered?utm_source=mail&limit=1").statusCode(200);
    }

    private static ValidatableResponse search(Map<String, ?> body) {
        return Tokens.institution(HANOI)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PEOPLE + "/search")
                .then();
    }

    private static ValidatableResponse get(String address) {
        return Tokens.institution(HANOI).urlEncodingEnabled(false).get(address).then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, String code) {
        return answer.statusCode(400).contentType("application/problem+json").body("code", is(code));
    }
}
