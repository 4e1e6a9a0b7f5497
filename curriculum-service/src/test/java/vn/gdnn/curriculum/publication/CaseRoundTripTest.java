package vn.gdnn.curriculum.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.Upload;
import vn.gdnn.framework.identifier.NamedUuid;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CaseRoundTripTest {

    private static final UUID LEARNERS = NamedUuid.of("framework/LEARNERS/1/FRAMEWORK/");

    private static final String CSV = """
            kind,code,parent,level,name
            FRAMEWORK,,,,Khung thử
            LEVEL,CB,,,Cơ bản
            LEVEL,NC,,,Nâng cao
            DOMAIN,1,,,Miền một
            DOMAIN,1A,1,,Miền con
            COMPONENT,1.1,1A,,Thành phần một
            COMPONENT,1.2,1,,Thành phần hai
            INDICATOR,1.1.CB1,1.1,CB,Làm được
            INDICATOR,1.1.NC1,1.1,NC,Làm giỏi
            """;

    private final ObjectMapper json = new ObjectMapper();

    @AfterEach
    void only_what_is_shipped_stands() {
        remove("framework <> 'LEARNERS' and framework <> 'EDUCATORS' or version > 1");
    }

    @Test
    void a_package_of_the_provider_comes_back_equal_into_an_empty_database() throws IOException {
        var sent = packageOf(LEARNERS);
        remove("framework = 'LEARNERS'");
        try {
            post("LEARNERS", sent, "").statusCode(201).body("version", is(1)).body("components", is(24));

            var back = (ObjectNode) packageOf(LEARNERS);
            assertThat(withoutMoments(back)).isEqualTo(withoutMoments(sent));
        } finally {
            Callers.sql(
                    "insert into framework_version (framework, version, name, in_force_from, made_for, source, incomplete)"
                            + " select 'LEARNERS', 1, 'x', '2025-03-11', 'OTHER', 'x', false"
                            + " where not exists (select from framework_version where framework = 'LEARNERS')");
        }
    }

    @Test
    void every_kind_of_part_comes_back_equal() throws IOException {
        file("THU", "text/csv", CSV, "?madeFor=VOCATIONAL&source=Thử&inForceFrom=" + LocalDate.now())
                .statusCode(201);
        var sent = packageOf(NamedUuid.of("framework/THU/1/FRAMEWORK/"));
        remove("framework = 'THU'");

        post("THU", sent, "").statusCode(201);
        assertThat(withoutMoments(packageOf(NamedUuid.of("framework/THU/1/FRAMEWORK/"))))
                .isEqualTo(withoutMoments(sent));
    }

    @Test
    void the_same_again_changes_nothing_and_what_changed_is_the_next_version_of_the_same_document() throws IOException {
        var sent = (ObjectNode) packageOf(LEARNERS);
        var tomorrow = LocalDate.now().plusDays(1);

        post("LEARNERS", sent, "?inForceFrom=" + tomorrow).statusCode(200).body("version", is(1));
        var changed = sent.deepCopy();
        ((ObjectNode) changed.path("CFItems").get(20)).put("fullStatement", "Câu chữ mới");
        post("LEARNERS", changed, "").statusCode(422).body("code", is("FRAMEWORK_DAY_PASSED"));
        post("LEARNERS", changed, "?inForceFrom=" + tomorrow).statusCode(201).body("version", is(2));
        post("LEARNERS", changed, "?inForceFrom=" + tomorrow).statusCode(200).body("version", is(2));

        assertThat(withoutMoments(packageOf(LEARNERS)).path("CFItems"))
                .isEqualTo(withoutMoments(sent).path("CFItems"));
        Callers.sql(
                "update framework_version set in_force_from = current_date where framework = 'LEARNERS' and version = 2");
        var item = sent.path("CFItems").get(20).path("identifier").asText();
        Published.get("CFItems", item, "cfitem").body("fullStatement", is("Câu chữ mới"));
        Published.get("CFDocuments", LEARNERS, "cfdocument").body("version", is("2"));
        Published.get("CFDocuments?filter=title~'người học'").body("CFDocuments.identifier", contains(LEARNERS + ""));
    }

    @Test
    void dangling_and_cyclic_associations_are_refused_with_all_findings() throws IOException {
        var sent = (ObjectNode) packageOf(LEARNERS);
        var associations = (ArrayNode) sent.path("CFAssociations");
        var domain = sent.path("CFItems").get(8).path("identifier").asText();
        var component = sent.path("CFItems").get(14).path("identifier").asText();
        to(associations.get(8), domain);
        to(associations.get(14), "00000000-0000-4000-8000-00000000dead");
        ((ObjectNode) associations.get(15)).put("identifier", "no-uuid");

        post("MOI", sent, "?inForceFrom=" + LocalDate.now())
                .statusCode(422)
                .body("code", is("FRAMEWORK_FAULTY"))
                .body("violations.find { it.field == '" + domain + "' }.code", is("FRAMEWORK_CYCLE"))
                .body("violations.find { it.field == '" + component + "' }.code", is("FRAMEWORK_PARENT_UNKNOWN"))
                .body("violations.code", hasItems("FRAMEWORK_IDENTIFIER_MALFORMED"));
        post("MOI", packageOf(LEARNERS), "").statusCode(409).body("code", is("FRAMEWORK_IDENTIFIER_TAKEN"));
    }

    private static void to(JsonNode association, String destination) {
        ((ObjectNode) association.path("destinationNodeURI")).put("identifier", destination);
    }

    private JsonNode packageOf(UUID document) throws IOException {
        return json.readTree(
                Published.get("CFPackages", document, "cfpackage").extract().asString());
    }

    /** When it was taken in is no part of what it says. */
    private static JsonNode withoutMoments(JsonNode whole) {
        var copy = whole.deepCopy();
        copy.findParents("lastChangeDateTime").forEach(node -> ((ObjectNode) node).remove("lastChangeDateTime"));
        return copy;
    }

    private static ValidatableResponse post(String code, JsonNode sent, String query) {
        return file(code, "application/json", sent.toString(), query);
    }

    private static ValidatableResponse file(String code, String type, String text, String query) {
        return Upload.as(type, Tokens.ministry(Roles.MINISTRY_ADMIN))
                .body(text.getBytes(UTF_8))
                .post("/api/curriculum/v1/frameworks/" + code + "/versions" + query)
                .then();
    }

    private static void remove(String which) {
        for (var table : new String[] {"indicator", "component", "domain", "level", "version"}) {
            Callers.sql("delete from framework_" + table + " where " + which);
        }
    }
}
