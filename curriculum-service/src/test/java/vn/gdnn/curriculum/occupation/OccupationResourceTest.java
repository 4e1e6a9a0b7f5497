package vn.gdnn.curriculum.occupation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OccupationResourceTest {

    static final String PLACE = "/api/curriculum/v1/occupations";
    static final String CODE = "6480299";

    @BeforeEach
    void only_what_the_migration_entered() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from occupation where status = 'ENTERED'");
    }

    @Test
    void the_list_starts_with_demonstration_entries_marked_as_such() {
        Callers.designer()
                .get(PLACE + "/5480201")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", is("Công nghệ thông tin"))
                .body("level", is("INTERMEDIATE"))
                .body("digitalTechnology", is(true))
                .body("validFrom", nullValue())
                .body("status", is("DEMONSTRATION"));
        Callers.designer().get(PLACE + "/6480201").then().body("status", is("SEEN_IN_SOURCES"));
    }

    @Test
    void an_occupation_the_list_does_not_have_is_not_found() {
        problem(Callers.designer().get(PLACE + "/6999999").then(), 404, "OCCUPATION_NOT_FOUND");
    }

    @Test
    void the_list_is_narrowed_by_level_and_by_text_without_marks() {
        list("?level=INTERMEDIATE")
                .body("items.level", everyItem(is("INTERMEDIATE")))
                .body("items", hasSize(2));
        list("?q=dien cong nghiep").body("items.code", is(List.of("6520227")));
        list("?q=648020").body("items.code", hasItem("6480201"));
        list("?q=%25").body("items", empty());
    }

    @Test
    void the_list_is_read_page_by_page() {
        String next = list("?limit=20").body("items", hasSize(20)).extract().path("next");

        list("?limit=20&after=" + next).body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void the_list_shows_what_is_in_force_on_a_day() {
        put(CODE, null, body(Map.of("validFrom", "2026-03-01", "validTo", "2026-06-30")))
                .statusCode(201);

        list("?q=6480299&on=2026-02-28").body("items", empty());
        list("?q=6480299&on=2026-03-01").body("items", hasSize(1));
        list("?q=6480299&on=2026-06-30").body("items", hasSize(1));
        list("?q=6480299&on=2026-07-01").body("items", empty());
    }

    @Test
    void a_version_that_follows_leaves_the_one_before_on_its_days() {
        put(CODE, null, body(Map.of("name", "Tên cũ", "validFrom", "2017-01-01", "validTo", "2020-12-31")))
                .statusCode(201);
        put(CODE, "\"0\"", body(Map.of("name", "Tên mới", "validFrom", "2021-01-01")))
                .statusCode(200);

        list("?q=6480299&on=2018-01-01").body("items.name", is(List.of("Tên cũ")));
        list("?q=6480299&on=2022-01-01").body("items.name", is(List.of("Tên mới")));
        list("?q=6480299").body("items.name", is(List.of("Tên mới")));
        list("?q=6480299&on=2016-01-01").body("items", empty());
        Callers.designer().get(PLACE + "/" + CODE + "?on=2020-12-31").then().body("name", is("Tên cũ"));
        problem(Callers.designer().get(PLACE + "/" + CODE + "?on=2016-01-01").then(), 404, "OCCUPATION_NOT_FOUND");
        Callers.designer()
                .get(PLACE + "/" + CODE + "/versions")
                .then()
                .statusCode(200)
                .body("name", is(List.of("Tên cũ", "Tên mới")))
                .body("validTo", is(Arrays.asList("2020-12-31", null)));
    }

    @Test
    void a_name_in_english_belongs_to_its_version() {
        put(CODE, null, body(Map.of("englishName", "Old name", "validFrom", "2017-01-01")))
                .statusCode(201)
                .body("englishName", is("Old name"));
        put(CODE, "\"0\"", body(Map.of("englishName", "New name", "validFrom", "2021-01-01")))
                .statusCode(200);

        Callers.designer()
                .get(PLACE + "/" + CODE + "/versions")
                .then()
                .body("englishName", is(List.of("Old name", "New name")));
        list("?q=6480299&on=2018-01-01").body("items.englishName", is(List.of("Old name")));
        problem(put(CODE, "\"1\"", body(Map.of("englishName", "  "))), 400, "VALIDATION_FAILED");
    }

    @Test
    void an_open_version_ends_the_day_before_the_next_and_a_correction_makes_no_version() {
        put(CODE, null, body(Map.of("name", "Tên cũ", "validFrom", "2017-01-01")))
                .statusCode(201);
        put(CODE, "\"0\"", body(Map.of("name", "Tên cũ", "validFrom", "2017-02-01")))
                .statusCode(200);
        put(CODE, "\"1\"", body(Map.of("name", "Tên mới", "validFrom", "2021-01-01")))
                .statusCode(200);

        Callers.designer()
                .get(PLACE + "/" + CODE + "/versions")
                .then()
                .body("validFrom", is(List.of("2017-02-01", "2021-01-01")))
                .body("validTo", is(Arrays.asList("2020-12-31", null)));
        problem(
                put(CODE, "\"2\"", body(Map.of("name", "Tên mới", "validFrom", "2020-06-01"))),
                422,
                "OCCUPATION_PERIOD_OVERLAPS");
    }

    @Test
    void parameters_that_cannot_be_read_are_refused() {
        problem(list("?on=soon"), 400, "MALFORMED_REQUEST");
        problem(list("?level=MASTER"), 400, "VALIDATION_FAILED");
        problem(list("?limit=201"), 400, "VALIDATION_FAILED");
        problem(list("?q=%00"), 400, "VALIDATION_FAILED");
        problem(list("?after=%25%25"), 400, "CURSOR_INVALID");
    }

    @Test
    void the_ministry_enters_and_changes_an_occupation() {
        put(CODE, null, body(Map.of()))
                .statusCode(201)
                .header("Location", containsString(PLACE + "/" + CODE))
                .body("status", is("ENTERED"));

        problem(put(CODE, null, body(Map.of())), 428, "VERSION_REQUIRED");
        put(CODE, "\"0\"", body(Map.of("name", "An ninh mạng"))).statusCode(200).header("ETag", "\"1\"");
        problem(put(CODE, "\"0\"", body(Map.of())), 412, "STALE_VERSION");

        Callers.designer().get(PLACE + "/" + CODE).then().body("name", is("An ninh mạng"));
    }

    @Test
    void a_change_of_an_entry_that_does_not_stand_is_refused() {
        problem(put(CODE, "\"0\"", body(Map.of())), 412, "STALE_VERSION");
    }

    @Test
    void the_code_must_have_the_form_of_the_list_and_the_level_of_the_entry() {
        problem(put("7480201", null, body(Map.of())), 400, "VALIDATION_FAILED");
        problem(put("5480299", null, body(Map.of())), 422, "OCCUPATION_LEVEL_MISMATCH");
        problem(
                put(CODE, null, body(Map.of("validFrom", "2026-03-01", "validTo", "2026-02-01"))),
                422,
                "OCCUPATION_PERIOD_REVERSED");
    }

    @Test
    void a_name_is_stored_composed_and_without_control_characters() {
        var decomposed = java.text.Normalizer.normalize("Điện tử số", java.text.Normalizer.Form.NFD);

        put(CODE, null, body(Map.of("name", decomposed))).body("name", is("Điện tử số"));
        problem(put("6480298", null, body(Map.of("name", "a\u0000b"))), 400, "HIDDEN_CHARACTER");
    }

    @Test
    void only_the_ministry_writes_the_list() {
        problem(Callers.designer().body(body(Map.of())).put(PLACE + "/" + CODE).then(), 403, "FORBIDDEN");
        problem(RestAssured.given().get(PLACE).then(), 401, "UNAUTHENTICATED");
        problem(
                Tokens.institution(Callers.HANOI, Roles.TRAINING_MANAGER)
                        .get(PLACE)
                        .then(),
                403,
                "FORBIDDEN");
        Tokens.province("01").get(PLACE).then().statusCode(200);
    }

    private static Map<String, Object> body(Map<String, ?> different) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "An toàn thông tin",
                "level",
                "COLLEGE",
                "digitalTechnology",
                true,
                "validFrom",
                "2026-01-01",
                "source",
                "Thông tư minh họa"));
        body.putAll(different);
        return body;
    }

    private static ValidatableResponse put(String code, @Nullable String ifMatch, Map<String, Object> body) {
        var request = Callers.ministry().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(PLACE + "/" + code)
                .then();
    }

    private static ValidatableResponse list(String query) {
        return Callers.designer()
                .urlEncodingEnabled(false)
                .get(PLACE + query.replace(" ", "%20"))
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).body("code", is(code));
    }
}
