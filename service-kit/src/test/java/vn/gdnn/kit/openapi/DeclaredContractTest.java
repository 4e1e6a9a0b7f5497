package vn.gdnn.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclaredContractTest {

    @Test
    void an_operation_declares_the_status_its_code_states() {
        assertThat(statuses("/probes", "post")).contains("201").doesNotContain("200");
        assertThat(statuses("/probes/{id}", "put")).contains("200");
        assertThat(statuses("/probes/{id}/race", "post")).contains("204").doesNotContain("201");
        assertThat(statuses("/api/kit/v1/courses/imports", "post"))
                .contains("202")
                .doesNotContain("200");
    }

    @Test
    void every_refusal_has_the_body_of_a_problem_with_its_code() {
        var contract = contract();

        assertThat(contract.getString("paths.'/probes/{id}'.put.responses.'412'.'$ref'"))
                .isEqualTo("#/components/responses/Stale");
        assertThat(statuses("/probes/{id}", "put")).contains("400", "401", "403", "404", "409", "412", "422", "428");
        assertThat(statuses("/probes", "post")).contains("409", "422").doesNotContain("404", "410", "412");
        assertThat(contract.getString("components.responses.Stale.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(contract.getList("components.schemas.Problem.required")).contains("code");
    }

    @Test
    void the_headers_clients_act_on_are_declared() {
        var contract = contract();

        assertThat(contract.getMap("paths.'/probes'.post.responses.'201'.headers")
                        .keySet())
                .isEqualTo(Set.of("Location", "ETag"));
        assertThat(contract.getMap("paths.'/probes/pages'.get.responses.'200'.headers")
                        .keySet())
                .isEqualTo(Set.of("Link"));
        assertThat(contract.getList("paths.'/probes'.post.parameters.'$ref'"))
                .isEqualTo(List.of("#/components/parameters/IdempotencyKey"));
        assertThat(contract.getBoolean("paths.'/probes/{id}'.put.parameters.find { it.name == 'If-Match' }.required"))
                .isTrue();
    }

    @Test
    void an_operation_says_which_roles_may_call_it() {
        var contract = contract();

        assertThat(contract.getList("paths.'/probes/restricted'.get.'x-roles'")).isEqualTo(List.of("head"));
        assertThat(contract.getList("paths.'/probes/readable'.get.'x-roles'"))
                .isEqualTo(List.of(
                        "auditor",
                        "head",
                        "ministry-admin",
                        "ministry-analyst",
                        "province-officer",
                        "registrar",
                        "school-head"));
        assertThat(contract.getString("paths.'/probes/restricted'.get.description"))
                .isEqualTo("Roles: `head`.");
        assertThat(contract.getList("paths.'/probes/restricted'.get.security"))
                .isEqualTo(List.of(Map.of("gdnn", List.of())));
    }

    @Test
    void an_import_shows_its_columns_and_an_example_file() {
        var contract = contract();
        var door = "paths.'/api/kit/v1/courses/imports'.post.";

        assertThat(contract.getString(door + "description"))
                .contains("| `code` | yes | text of the form `[A-Z0-9]{1,20}` |")
                .contains("| `credits` | no | a whole number, 1 to 60 |")
                .contains("| `opensOn` | no | a day as `yyyy-MM-dd` |");
        assertThat(contract.getString(door + "requestBody.content.'text/csv'.example"))
                .isEqualTo("code,credits,opensOn\r\nIT01,1,2026-09-05\r\n");
        assertThat(contract.getString(door + "requestBody.content.'application/x-ndjson'.example"))
                .isEqualTo("{\"code\":\"IT01\",\"credits\":1,\"opensOn\":\"2026-09-05\"}\n");
        assertThat(contract.getList(door + "parameters.find { it.name == 'mode' }.schema.enum"))
                .isEqualTo(List.of("PARTIAL", "ALL_OR_NOTHING"));
    }

    private static Set<Object> statuses(String path, String verb) {
        return contract().getMap("paths.'" + path + "'." + verb + ".responses").keySet();
    }

    private static JsonPath contract() {
        return JsonPath.from(given().get("/q/openapi?format=json").asString());
    }
}
