package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class StandardFormsTest {

    private static final String DOCUMENTS = "/ims/case/v1p1/CFDocuments";

    private static final String HARVEST = "/oai";

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @Test
    void what_is_published_needs_no_token() {
        neighbours.curriculum.stubFor(any(anyUrl())
                .willReturn(aResponse().withHeader("X-Total-Count", "1").withBody("{}")));

        given().get(DOCUMENTS).then().statusCode(200).header("X-Total-Count", "1");
    }

    @Test
    void what_a_backend_refuses_without_words_is_put_as_the_standard_puts_it() {
        refusedBy(404, "unknownobject");
        refusedBy(503, "server_busy");
        refusedBy(500, "internal_server_error");
        neighbours.curriculum.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(405)));
        given().post(DOCUMENTS)
                .then()
                .statusCode(405)
                .contentType("application/json")
                .body("imsx_codeMajor", is("unsupported"))
                .body("imsx_codeMinor", nullValue());
    }

    @Test
    void the_gateways_own_refusals_have_the_same_form() {
        form(given().contentType("application/json").body("{}").get(DOCUMENTS).then());
        form(given().body(new byte[3 << 20]).post(DOCUMENTS).then());
        form(given().urlEncodingEnabled(false).get(DOCUMENTS + "/%2e%2e/x").then());
        form(given().get("/ims/case/v1p1/" + "x".repeat(9_000)).then());
    }

    @Test
    void whoever_asks_too_often_is_told_so_in_that_form() {
        neighbours.curriculum.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{}")));

        var refused = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(one -> given().get(DOCUMENTS))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        form(refused.then()).body("imsx_codeMinor.imsx_codeMinorField[0].imsx_codeMinorFieldValue", is("server_busy"));
    }

    @Test
    void harvesters_need_no_token_and_get_what_the_backend_says_in_xml() {
        neighbours.curriculum.stubFor(any(anyUrl())
                .willReturn(aResponse().withHeader("Content-Type", "text/xml").withBody("<OAI-PMH/>")));

        given().queryParam("verb", "Identify")
                .get(HARVEST)
                .then()
                .statusCode(200)
                .contentType("text/xml")
                .header("RateLimit-Policy", containsString("oai"));
        given().formParam("verb", "Identify").post(HARVEST).then().statusCode(200);

        neighbours.curriculum.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(415)
                        .withHeader("Content-Type", "text/xml")
                        .withBody("<OAI-PMH><error>as it was</error></OAI-PMH>")));
        given().body("x").post(HARVEST).then().statusCode(415).body("OAI-PMH.error", is("as it was"));
    }

    @Test
    void a_fault_of_a_harvester_is_an_error_of_its_standard() {
        harvestError(given().contentType("application/json")
                        .body("{}")
                        .get(HARVEST)
                        .then())
                .statusCode(400);
        harvestError(given().body(new byte[3 << 20]).post(HARVEST).then()).statusCode(413);
        harvestError(given().urlEncodingEnabled(false)
                        .get(HARVEST + "/a/%2e%2e/x")
                        .then())
                .statusCode(400);
        harvestError(given().get(HARVEST + "?verb=" + "x".repeat(9_000)).then()).statusCode(414);
        neighbours.curriculum.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(405)));
        harvestError(given().delete(HARVEST).then()).statusCode(405);
    }

    @Test
    void what_is_no_fault_of_a_harvester_is_told_by_status_and_in_xml() {
        neighbours.curriculum.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

        given().get(HARVEST)
                .then()
                .statusCode(503)
                .contentType("application/problem+xml")
                .header("Retry-After", not(emptyOrNullString()))
                .body("problem.code", is("UNAVAILABLE"))
                .body("problem.status", is("503"));
    }

    private static ValidatableResponse harvestError(ValidatableResponse answer) {
        return answer.contentType("text/xml")
                .body("OAI-PMH.error.@code", is("badArgument"))
                .body("OAI-PMH.error", not(emptyOrNullString()))
                .body("OAI-PMH.responseDate", endsWith("Z"))
                .body("OAI-PMH.request", endsWith("/oai"));
    }

    private void refusedBy(int status, String minor) {
        neighbours.curriculum.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));
        form(given().get(DOCUMENTS).then())
                .statusCode(status)
                .body("imsx_codeMinor.imsx_codeMinorField[0].imsx_codeMinorFieldName", is("TargetEndSystem"))
                .body("imsx_codeMinor.imsx_codeMinorField[0].imsx_codeMinorFieldValue", is(minor));
    }

    private static ValidatableResponse form(ValidatableResponse answer) {
        return answer.contentType("application/json")
                .body("imsx_codeMajor", is("failure"))
                .body("imsx_severity", is("error"))
                .body("imsx_description", not(emptyOrNullString()));
    }
}
