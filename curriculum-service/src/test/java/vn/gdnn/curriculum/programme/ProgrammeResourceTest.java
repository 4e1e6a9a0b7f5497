package vn.gdnn.curriculum.programme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.curriculum.programme.Desk.PLACE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProgrammeResourceTest {

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
    }

    @Test
    void a_designer_drafts_a_programme_and_reads_it_back() {
        var drafted = Desk.draft(Drafts.complete("CNTT-CD"));
        String id = drafted.path("id");

        drafted.then().statusCode(201).header("ETag", "\"0\"").header("Location", endsWith(PLACE + "/" + id));
        Desk.read(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", is("DRAFT"))
                .body("version", is(1))
                .body("institution", is("CDHN01"))
                .body("name", is("Công nghệ thông tin"))
                .body("updatedForTechnologyOn", is("2026-01-15"))
                .body("modules.code", is(List.of("MD1", "MD2", "MD3")))
                .body("modules[0].practiceHours", is(58))
                .body("outcomes[0].digitalCompetences[0].component", is("1.1"))
                .body("outcomes[0].digitalCompetences[0].level", is(3))
                .body("approval", nullValue());
    }

    @Test
    void a_code_names_one_programme_of_an_institution() {
        Desk.drafted(Drafts.complete("CNTT-CD"));

        problem(Desk.draft(Drafts.complete("CNTT-CD")), 409, "PROGRAMME_CODE_TAKEN");
        Callers.designerOfDanang()
                .body(Drafts.complete("CNTT-CD"))
                .post(PLACE)
                .then()
                .statusCode(201);
    }

    @Test
    void an_outcome_maps_only_to_competences_of_the_framework() {
        var unknown = List.of(Drafts.outcome("CDR1", Drafts.competence("1.9", 3), Drafts.competence("6.3", 3)));

        problem(Desk.draft(Drafts.completeWith(Map.of("outcomes", unknown))), 422, "COMPETENCE_UNKNOWN")
                .body("detail", containsString("1.9"))
                .body("detail", not(containsString("6.3")));
        var tooHigh = List.of(Drafts.outcome("CDR1", Drafts.competence("1.1", 9)));
        problem(Desk.draft(Drafts.completeWith(Map.of("outcomes", tooHigh))), 400, "VALIDATION_FAILED");
    }

    @Test
    void lists_and_texts_beyond_their_limits_are_refused() {
        invalid(Map.of("modules", Drafts.modulesOf(new int[201])));
        invalid(Map.of("outcomes", Collections.nCopies(101, Drafts.outcome("CDR1"))));
        invalid(Map.of("name", "x".repeat(201)));
        problem(Desk.draft(Drafts.completeWith(Map.of("name", "a\u0000b"))), 400, "HIDDEN_CHARACTER");
        invalid(Map.of("occupationCode", "7480201"));
        invalid(Map.of("code", "has blank"));
        invalid(Map.of("credits", 0));
        problem(Desk.draft(Drafts.completeWith(Map.of("surprise", 1))), 400, "MALFORMED_REQUEST");
        problem(Desk.draft(Drafts.completeWith(Map.of("level", "MASTER"))), 400, "MALFORMED_REQUEST");
    }

    @Test
    void a_draft_is_rewritten_by_who_read_it_last() {
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));
        var renamed = Drafts.complete("CNTT-CD");
        renamed.put("name", "Công nghệ thông tin (chất lượng cao)");

        Desk.revise(id, renamed).then().statusCode(200).header("ETag", "\"1\"");

        Desk.read(id).then().body("name", is("Công nghệ thông tin (chất lượng cao)"));
        problem(Callers.designer().body(renamed).put(PLACE + "/" + id), 428, "VERSION_REQUIRED");
        problem(
                Callers.designer().header("If-Match", "\"0\"").body(renamed).put(PLACE + "/" + id),
                412,
                "STALE_VERSION");
    }

    @Test
    void the_list_is_sorted_by_the_vietnamese_alphabet_and_read_page_by_page() {
        for (var name : List.of("Điện công nghiệp", "Hàn", "Công nghệ ô tô", "Dược")) {
            Desk.drafted(Drafts.completeWith(Map.of("name", name)));
        }

        var first = Callers.designer().get(PLACE + "?limit=3");
        first.then()
                .body("items.name", is(List.of("Công nghệ ô tô", "Dược", "Điện công nghiệp")))
                .header("Link", containsString("rel=\"next\""));
        String next = first.path("next");
        Callers.designer()
                .get(PLACE + "?limit=3&after=" + next)
                .then()
                .body("items.name", is(List.of("Hàn")))
                .body("next", nullValue());
        problem(Callers.designer().get(PLACE + "?after=zzz"), 400, "CURSOR_INVALID");
    }

    @Test
    void the_list_is_narrowed_by_status_and_by_text_without_marks() {
        Desk.drafted(Drafts.completeWith(Map.of("name", "Điện công nghiệp")));
        Desk.submitted(Drafts.completeWith(Map.of("name", "Hàn")));

        list("?q=dien cong").body("items.name", is(List.of("Điện công nghiệp")));
        list("?status=SUBMITTED").body("items.name", is(List.of("Hàn"))).body("items[0].version", is(1));
        list("?status=APPROVED").body("items", empty());
        list("?status=UNKNOWN").statusCode(400);
    }

    @Test
    void another_institutions_programme_is_not_found_and_not_changed() {
        var id = Desk.submitted(Drafts.complete("CNTT-CD"));
        var stranger = Callers.designerOfDanang();

        problem(stranger.get(PLACE + "/" + id), 404, "PROGRAMME_NOT_FOUND");
        stranger.get(PLACE).then().body("items", empty());
        problem(
                Callers.designerOfDanang()
                        .header("If-Match", "\"1\"")
                        .body(Drafts.complete("CNTT-CD"))
                        .put(PLACE + "/" + id),
                404,
                "PROGRAMME_NOT_FOUND");
        for (var act : List.of("submission", "versions")) {
            problem(
                    Callers.designerOfDanang().header("If-Match", "\"1\"").post(PLACE + "/" + id + "/" + act),
                    404,
                    "PROGRAMME_NOT_FOUND");
        }
        problem(
                Tokens.institution(Callers.DANANG, Roles.CURRICULUM_REVIEWER)
                        .contentType("application/json")
                        .header("If-Match", "\"1\"")
                        .body(Map.of("on", "2026-05-01"))
                        .post(PLACE + "/" + id + "/retirement"),
                404,
                "PROGRAMME_NOT_FOUND");
        Desk.read(id).then().body("status", is("SUBMITTED"));
    }

    @Test
    void a_province_sees_its_institutions_and_the_ministry_all() {
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));
        Callers.designerOfDanang()
                .body(Drafts.complete("CNTT-TC"))
                .post(PLACE)
                .then()
                .statusCode(201);

        Tokens.province("01").get(PLACE).then().body("items.institution", everyItem(is("CDHN01")));
        Tokens.province("01").get(PLACE + "/" + id).then().statusCode(200);
        problem(Tokens.province("48").get(PLACE + "/" + id), 404, "PROGRAMME_NOT_FOUND");
        Tokens.ministry(Roles.MINISTRY_ANALYST).get(PLACE).then().body("items", hasSize(2));
        Tokens.ministry(Roles.AUDITOR).get(PLACE).then().body("items.institution", hasItem("TCDN01"));
    }

    @Test
    void each_act_asks_for_its_role() {
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));

        problem(Callers.reviewer().body(Drafts.complete("B")).post(PLACE), 403, "FORBIDDEN");
        for (var act : List.of("approval", "return", "retirement")) {
            problem(Callers.designer().body(Map.of()).post(PLACE + "/" + id + "/" + act), 403, "FORBIDDEN");
        }
        for (var act : List.of("submission", "versions")) {
            problem(Callers.reviewer().post(PLACE + "/" + id + "/" + act), 403, "FORBIDDEN");
        }
        problem(Tokens.institution(Callers.HANOI, Roles.TRAINING_MANAGER).get(PLACE), 403, "FORBIDDEN");
    }

    @Test
    void a_designer_without_an_institution_cannot_draft() {
        problem(
                Tokens.ministry(Roles.MINISTRY_ADMIN, Roles.CURRICULUM_DESIGNER)
                        .contentType("application/json")
                        .body(Drafts.complete("X"))
                        .post(PLACE),
                403,
                "NO_SCOPE");
    }

    private static void invalid(Map<String, ?> different) {
        problem(Desk.draft(Drafts.completeWith(different)), 400, "VALIDATION_FAILED");
    }

    private static ValidatableResponse list(String query) {
        return Callers.designer().get(PLACE + query).then();
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("code", is(code));
    }
}
