package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class MergedContractTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: one, version: '1'}
            paths:
              /api/%1$s/v1/things:
                get:
                  operationId: list
                  description: 'Roles: `registrar`.'
                  x-roles: [registrar]
                  security: [{gdnn: []}]
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
              %2$s:
                get:
                  responses: {'200': {description: OK}}
              /q/secret:
                get:
                  responses: {'200': {description: OK}}
            components:
              schemas:
                Thing: {type: object, properties: {%1$s: {type: string}, money: {$ref: '#/components/schemas/Money'}}}
                Money: {type: object, properties: {amount: {type: integer}}}
            """;

    Neighbours neighbours;

    @BeforeEach
    void documents() {
        neighbours.quiet();
        serve(neighbours.training, DOCUMENT.formatted("training", "/api/training/v1/others"));
        serve(neighbours.curriculum, DOCUMENT.formatted("curriculum", "/api/curriculum/v1/others"));
        serve(neighbours.records, DOCUMENT.formatted("records", "/api/public/v1/diplomas/{publicId}"));
    }

    private static void serve(WireMockServer backend, String document) {
        backend.stubFor(get(urlPathEqualTo("/q/openapi"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/yaml")
                        .withBody(document)));
    }

    @Test
    void one_document_names_every_routed_path() {
        var merged = merged();

        assertThat(merged.getString("openapi")).isEqualTo("3.1.0");
        assertThat(merged.getMap("paths").keySet())
                .asString()
                .contains(
                        "/api/training/v1/things",
                        "/api/curriculum/v1/things",
                        "/api/records/v1/things",
                        "/verify/{publicId}")
                .doesNotContain("/q/secret");
    }

    @Test
    void names_that_mean_different_things_are_told_apart() {
        var schemas = merged().getMap("components.schemas");

        assertThat(schemas.keySet().toString())
                .contains("TrainingThing", "CurriculumThing", "RecordsThing", "Money")
                .doesNotContain("TrainingMoney", " Thing");
        assertThat(
                        merged().getString(
                                        "paths.'/api/training/v1/things'.get.responses.'200'.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/TrainingThing");
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        List<String> ids = merged().getList("paths.collect{it.value.get.operationId}");

        assertThat(ids).doesNotContainNull();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void an_operation_promises_what_the_gateway_adds() {
        given().get("/openapi")
                .then()
                .body("paths.'/api/training/v1/things'.get.security", is(List.of(Map.of("gdnn", List.of()))))
                .body(
                        "paths.'/api/training/v1/things'.get.responses.keySet()",
                        hasItems("200", "401", "403", "429", "503"))
                .body("paths.'/api/training/v1/things'.get.responses.'200'.headers", hasKey("RateLimit"))
                .body("components.responses.TooManyRequests.headers", hasKey("Retry-After"))
                .body("paths.'/api/public/v1/diplomas/{publicId}'.get.security", empty())
                .body("components.securitySchemes", aMapWithSize(1))
                .body(
                        "components.securitySchemes.gdnn.flows.clientCredentials.tokenUrl",
                        containsString("/realms/gdnn/"));
    }

    @Test
    void it_is_there_as_yaml_too() {
        given().get("/openapi?format=yaml")
                .then()
                .contentType("application/yaml")
                .body(containsString("openapi:"));
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .body(startsWith("---"))
                .body(not(startsWith("{")));
    }

    @Test
    void a_service_that_is_down_is_described_by_its_copy() {
        assertThat(merged().getMap("paths").keySet()).asString().contains("/api/reporting/v1/from-the-copy");
    }

    @Test
    void the_documentation_page_loads_only_from_here() {
        given().get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/webjars/swagger-ui/"))
                .body(not(containsString("${")));
        var page = given().get("/docs").asString();
        var script = page.replaceAll("(?s).*src=\"(/webjars/[^\"]+)\".*", "$1");
        given().get(script).then().statusCode(200);
        given().get("/docs/docs.js").then().statusCode(200);
    }

    @Test
    void the_documentation_page_signs_in_with_the_public_client() {
        given().get("/docs/docs.js")
                .then()
                .body(containsString("clientId: 'gdnn-web'"))
                .body(containsString("usePkceWithAuthorizationCodeGrant: true"))
                .body(containsString("/docs/oauth2-redirect.html"));
        given().get("/docs").then().header("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        var back = given().get("/docs/oauth2-redirect.html");
        back.then()
                .statusCode(200)
                .header("Cross-Origin-Opener-Policy", "unsafe-none")
                .body(not(containsString("${")));
        given().get(back.asString().replaceAll("(?s).*src=\"([^\"]+)\".*", "$1"))
                .then()
                .statusCode(200)
                .body(containsString("swaggerUIRedirectOauth2"));
        given().get("/verify").then().header("Cross-Origin-Opener-Policy", "same-origin");
    }

    @Test
    void an_operation_keeps_saying_which_roles_may_call_it() {
        given().get("/openapi")
                .then()
                .body("paths.'/api/training/v1/things'.get.'x-roles'", is(List.of("registrar")))
                .body("paths.'/api/training/v1/things'.get.description", containsString("Roles: `registrar`."));
    }

    private static JsonPath merged() {
        return given().get("/openapi").then().statusCode(200).extract().jsonPath();
    }
}
