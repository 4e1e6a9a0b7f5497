package vn.gdnn.curriculum.resource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.gdnn.curriculum.resource.Store.PLACE;
import static vn.gdnn.curriculum.resource.Store.REVIEWS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResourceLifeTest {

    @BeforeEach
    void no_resource() {
        Callers.institutionsAreKnown();
        Callers.isKnown("CDHP01", "31");
        Callers.sql("delete from resource; delete from programme; delete from outbox");
    }

    @Test
    void a_resource_is_published_by_another_school_and_then_read_by_every_school() {
        var id = Store.ready(Store.complete("Hàn TIG"));
        problem(Callers.designerOfDanang().get(PLACE + "/" + id), 404, "RESOURCE_NOT_FOUND");
        Store.submit(id).then().statusCode(200).body("standing.status", is("SUBMITTED"));
        problem(Callers.designerOfDanang().get(PLACE + "/" + id), 404, "RESOURCE_NOT_FOUND");

        Store.publish(id)
                .then()
                .statusCode(200)
                .body("standing.status", is("PUBLISHED"))
                .body("history.publishedAt", notNullValue());

        Callers.designerOfDanang()
                .get(PLACE + "/" + id)
                .then()
                .statusCode(200)
                .body("standing.institution", is("CDHN01"))
                .body("description.title", is("Hàn TIG"))
                .body("rights.licence", is("CC-BY-4.0"))
                .body("mapping.competences[0].component", is("3.1"));
    }

    @Test
    void nothing_is_submitted_that_has_no_file() {
        var id = Store.drafted(Store.complete("Hàn TIG"));

        problem(Store.submit(id), 422, "RESOURCE_WITHOUT_FILE");

        Store.read(id).then().body("standing.status", is("DRAFT"));
        var file = Store.PLACE + "/" + id + "/files/";
        Tusd.send(id, "a.pdf", "application/pdf", "%PDF-1.7".getBytes(US_ASCII))
                .then()
                .statusCode(204);
        Callers.designer()
                .delete(file + Callers.designer().get(file).<String>path("[0].id"))
                .then()
                .statusCode(204);
        problem(Store.submit(id), 422, "RESOURCE_WITHOUT_FILE");
    }

    @Test
    void what_is_returned_tells_why_and_is_a_draft_again_once_rewritten() {
        var id = Store.submitted(Store.complete("Hàn TIG"));

        Store.sendBack(id, Store.reviewer())
                .then()
                .statusCode(200)
                .body("history.returnReason", is("Thiếu nguồn của hình 3"));
        problem(Store.submit(id), 409, "RESOURCE_NOT_DRAFT");
        Store.current(Callers.designer(), id)
                .body(Store.complete("Hàn TIG, sửa"))
                .put(PLACE + "/" + id)
                .then()
                .statusCode(200)
                .body("standing.status", is("DRAFT"));
        problem(Store.reviewer().get(REVIEWS + "/" + id), 404, "RESOURCE_NOT_FOUND");
        Store.submit(id).then().statusCode(200);
        Store.publish(id).then().statusCode(200).body("description.title", is("Hàn TIG, sửa"));
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before_which_stays_readable() {
        var first = Store.published(Store.complete("Hàn TIG"));
        String second = Store.next(first).then().statusCode(201).extract().path("id");
        problem(Store.next(first), 409, "RESOURCE_VERSION_IN_PREPARATION");
        Store.submit(second).then().statusCode(200);
        Store.read(first).then().body("standing.status", is("PUBLISHED"));

        Store.publish(second)
                .then()
                .statusCode(200)
                .body("standing.number", is(2))
                .body("standing.resource", is(first));

        Callers.designerOfDanang().get(PLACE + "/" + first).then().body("standing.status", is("SUPERSEDED"));
        problem(Store.next(first), 409, "RESOURCE_NOT_PUBLISHED");
    }

    @Test
    void what_was_taken_down_says_so_with_the_reason_for_ever() {
        var id = Store.published(Store.complete("Hàn TIG"));
        problem(Store.takeDown(id, Store.head(Callers.DANANG)), 404, "RESOURCE_NOT_FOUND");

        Store.takeDown(id, Store.head(Callers.HANOI)).then().statusCode(200);

        Callers.designerOfDanang()
                .get(PLACE + "/" + id)
                .then()
                .statusCode(200)
                .body("standing.status", is("TAKEN_DOWN"))
                .body("history.takenDown.reason", is("Tranh chấp bản quyền"));
        problem(Store.takeDown(id, Store.head(Callers.HANOI)), 409, "RESOURCE_NOT_PUBLISHED");
        problem(Store.next(id), 409, "RESOURCE_NOT_PUBLISHED");
        problem(Store.draft(Store.derived(id, "CC-BY-4.0")), 422, "PARENT_UNKNOWN");
    }

    @Test
    void the_ministry_takes_down_what_is_any_schools_and_publishes_nothing() {
        var id = Store.published(Store.complete("Hàn TIG"));

        Store.takeDown(id, Callers.ministry()).then().statusCode(200);
        problem(
                Store.takeDown(Store.submitted(Store.complete("Khác")), Callers.ministry()),
                409,
                "RESOURCE_NOT_PUBLISHED");
    }

    @Test
    void a_reviewer_sees_what_other_schools_submitted_and_nothing_else() {
        var draft = Store.drafted(Store.complete("Nháp"));
        var submitted = Store.submitted(Store.complete("Đã trình"));
        var published = Store.published(Store.complete("Đã công bố"));

        assertThat(Store.reviewer().get(REVIEWS).<List<String>>path("items.id")).containsExactly(submitted);
        problem(Store.reviewer().get(REVIEWS + "/" + draft), 404, "RESOURCE_NOT_FOUND");
        Store.reviewer().get(REVIEWS + "/" + submitted).then().statusCode(200);
        problem(Store.publish(published), 409, "RESOURCE_NOT_SUBMITTED");
        problem(Store.reviewer().get(PLACE + "/own"), 403, "FORBIDDEN");
        problem(Store.reviewer().get("/api/curriculum/v1/programmes"), 403, "FORBIDDEN");

        assertThat(ofHanoi().get(REVIEWS).<List<String>>path("items.id")).isEmpty();
        problem(ofHanoi().get(REVIEWS + "/" + submitted), 404, "RESOURCE_NOT_FOUND");
        problem(Store.publish(submitted, ofHanoi()), 404, "RESOURCE_NOT_FOUND");
        assertThat(Store.statuses()).containsEntry("Đã trình", "SUBMITTED");
    }

    @Test
    void nobody_decides_on_what_they_wrote_or_submitted_even_at_another_school() {
        for (var writer : List.of("wrote", "submitted")) {
            var id = Callers.account("moved-wrote", Roles.CURRICULUM_DESIGNER)
                    .body(Store.complete(writer))
                    .post(PLACE)
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            Tusd.send(id, "a.pdf", "application/pdf", "%PDF-1.7".getBytes(US_ASCII))
                    .then()
                    .statusCode(204);
            Store.current(Callers.account("moved-submitted", Roles.CURRICULUM_DESIGNER), id)
                    .post(PLACE + "/" + id + "/submission")
                    .then()
                    .statusCode(200);

            var moved = "moved-" + writer;
            problem(Store.publish(id, Store.reviewer(Callers.DANANG, moved)), 403, "REVIEWER_WROTE_RESOURCE");
            problem(Store.sendBack(id, Store.reviewer(Callers.DANANG, moved)), 403, "REVIEWER_WROTE_RESOURCE");
        }
    }

    @Test
    void of_reviewers_who_decide_at_once_one_wins_and_the_others_are_told() {
        var id = Store.submitted(Store.complete("Hàn TIG"));
        var tag = Store.read(id).header("ETag");
        Supplier<Response> publish =
                () -> Store.reviewer("CDHP01", "one").header("If-Match", tag).post(REVIEWS + "/" + id + "/publication");
        Supplier<Response> sendBack = () -> Store.reviewer()
                .header("If-Match", tag)
                .body(Map.of("reason", "Chưa rõ nguồn"))
                .post(REVIEWS + "/" + id + "/return");

        var answers = IntStream.range(0, 6)
                .mapToObj(turn -> CompletableFuture.supplyAsync(turn % 2 == 0 ? publish : sendBack))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allMatch(answer -> List.of(409, 412).contains(answer.statusCode()));
    }

    @ParameterizedTest
    @CsvSource({
        "CC0-1.0, CC-BY-NC-ND-4.0, 201",
        "PDM-1.0, ALL-RIGHTS-RESERVED-SHARED, 201",
        "CC-BY-4.0, CC-BY-NC-SA-4.0, 201",
        "CC-BY-4.0, CC0-1.0, 422 LICENCE_NOT_OF_ADAPTATION",
        "CC-BY-SA-4.0, CC-BY-SA-4.0, 201",
        "CC-BY-SA-4.0, CC-BY-4.0, 422 LICENCE_NOT_OF_ADAPTATION",
        "CC-BY-NC-4.0, CC-BY-NC-SA-4.0, 201",
        "CC-BY-NC-4.0, CC-BY-4.0, 422 LICENCE_NOT_OF_ADAPTATION",
        "CC-BY-NC-SA-4.0, CC-BY-NC-4.0, 422 LICENCE_NOT_OF_ADAPTATION",
        "CC-BY-ND-4.0, CC-BY-ND-4.0, 422 ADAPTATION_NOT_ALLOWED",
        "CC-BY-NC-ND-4.0, CC-BY-NC-ND-4.0, 422 ADAPTATION_NOT_ALLOWED",
        "ALL-RIGHTS-RESERVED-SHARED, ALL-RIGHTS-RESERVED-SHARED, 422 ADAPTATION_NOT_ALLOWED"
    })
    void an_adaptation_bears_a_licence_that_its_parent_allows(String parent, String licence, String answer) {
        var id = Store.published(Store.with("rights", Map.of("licence", parent)));

        var adapted =
                Callers.designerOfDanang().body(Store.derived(id, licence)).post(PLACE);

        assertThat((adapted.statusCode() + " " + (adapted.statusCode() == 201 ? "" : adapted.path("code"))).strip())
                .isEqualTo(answer);
    }

    @Test
    void a_parent_that_was_taken_down_meanwhile_stops_the_submission() {
        var parent = Store.published(Store.complete("Gốc"));
        var id = Store.ready(Store.derived(parent, "CC-BY-4.0"));
        Store.takeDown(parent, Store.head(Callers.HANOI)).then().statusCode(200);

        problem(Store.submit(id), 422, "PARENT_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "description, languages, vi-vn, LANGUAGE_UNKNOWN",
        "description, languages, VI, LANGUAGE_UNKNOWN",
        "mapping, occupations, 6999999, MAPPED_OCCUPATION_UNKNOWN"
    })
    void what_it_names_is_there(String part, String member, String value, String code) {
        var answer = Store.draft(Store.with(part, Map.of(member, List.of(value))));

        assertThat(answer.<String>path("code")).isEqualTo(code);
    }

    @Test
    void licences_components_and_modules_are_known() {
        problem(Store.draft(Store.with("rights", Map.of("licence", "GPL-3.0"))), 422, "LICENCE_UNKNOWN");
        var part = Map.of("what", "Hình 3", "source", "https://example.org/3", "author", "An", "licence", "MIT");
        problem(Store.draft(Store.with("rights", Map.of("foreignParts", List.of(part)))), 422, "LICENCE_UNKNOWN");
        var component = Map.of("component", "6.9", "level", 1);
        problem(
                Store.draft(Store.with("mapping", Map.of("competences", List.of(component)))),
                422,
                "COMPETENCE_UNKNOWN");

        var programme = Desk.drafted(Drafts.complete("HL-1"));
        Store.draft(Store.with("mapping", Map.of("modules", List.of(Map.of("programme", programme, "module", "MD1")))))
                .then()
                .statusCode(201);
        problem(
                Store.draft(Store.with(
                        "mapping", Map.of("modules", List.of(Map.of("programme", programme, "module", "X"))))),
                422,
                "MODULE_UNKNOWN");
    }

    @Test
    void every_change_names_the_version_that_was_read() {
        var id = Store.drafted(Store.complete("Hàn TIG"));

        for (var act : List.of(PLACE + "/" + id + "/submission", PLACE + "/" + id + "/versions")) {
            problem(Callers.designer().post(act), 428, "VERSION_REQUIRED");
            problem(Callers.designer().header("If-Match", "\"7\"").post(act), 412, "STALE_VERSION");
        }
        problem(
                Callers.designer()
                        .header("If-Match", "\"7\"")
                        .body(Store.complete("x"))
                        .put(PLACE + "/" + id),
                412,
                "STALE_VERSION");
        problem(
                Callers.designerOfDanang()
                        .header("If-Match", "\"0\"")
                        .body(Store.complete("x"))
                        .put(PLACE + "/" + id),
                404,
                "RESOURCE_NOT_FOUND");
    }

    @Test
    void a_school_its_province_and_the_country_list_what_is_theirs() {
        Store.drafted(Store.complete("Nháp"));
        Store.published(Store.complete("Đã công bố"));

        for (var caller : List.of(Callers.designer(), Tokens.province("01"), Callers.ministry())) {
            assertThat(caller.get(PLACE + "/own").<List<String>>path("items.title"))
                    .containsExactly("Đã công bố", "Nháp");
        }
        for (var caller : List.of(Callers.designerOfDanang(), Tokens.province("48"))) {
            assertThat(caller.get(PLACE + "/own").<List<String>>path("items.title"))
                    .isEmpty();
        }
    }

    @Test
    void the_list_of_licences_says_what_adaptations_may_bear() {
        Callers.designer()
                .get("/api/curriculum/v1/licences")
                .then()
                .statusCode(200)
                .body("find { it.code == 'CC-BY-SA-4.0' }.adaptations", is(List.of("CC-BY-SA-4.0")))
                .body("find { it.code == 'CC-BY-ND-4.0' }.adaptations", is(List.of()));
    }

    /** The database itself holds to what the service says. */
    @Test
    void the_database_publishes_nothing_for_the_own_school_and_changes_nothing_that_was_taken_down() {
        var id = Store.submitted(Store.complete("Hàn TIG"));
        var published =
                "update resource set status = 'PUBLISHED', reviewed_by = 'x', reviewer_school = '%s', reviewed_at = now()";
        var down =
                "update resource set status = 'TAKEN_DOWN', taken_down_by = 'x', taken_down_at = now(), taken_down_reason = 'x'";

        assertThat(scoped("gdnn_institution", Callers.HANOI, published.formatted(Callers.DANANG)))
                .contains("policy");
        assertThat(scoped("gdnn_ministry", "", published.formatted(Callers.DANANG)))
                .contains("policy");
        assertThat(scoped("gdnn_reviewer", Callers.HANOI, published.formatted(Callers.HANOI)))
                .isEqualTo("0 rows");
        assertThat(scoped("gdnn_reviewer", Callers.DANANG, "update resource set facts = '{}'"))
                .contains("denied");
        assertThat(scoped("gdnn_reviewer", Callers.DANANG, published.formatted(Callers.HANOI)))
                .contains("policy");
        Store.publish(id).then().statusCode(200);
        assertThat(scoped("gdnn_institution", Callers.DANANG, down)).isEqualTo("0 rows");
        Store.takeDown(id, Store.head(Callers.HANOI)).then().statusCode(200);
        assertThat(scoped("gdnn_institution", Callers.HANOI, "update resource set taken_down_reason = 'y'"))
                .isEqualTo("0 rows");
        assertThatThrownBy(() -> Callers.sql("update resource set reviewed_by = writers ->> 0"))
                .hasStackTraceContaining("resource_four_eyes");
    }

    private static String scoped(String role, String tenant, String statement) {
        try (var connection = SuiteDatabase.asSuperuser();
                var batch = connection.createStatement()) {
            connection.setAutoCommit(false);
            batch.execute("set local role " + role + "; set local app.tenant = '" + tenant + "'");
            return batch.executeUpdate(statement) + " rows";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private static RequestSpecification ofHanoi() {
        return Store.reviewer(Callers.HANOI, "resource-reviewer-hanoi");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
