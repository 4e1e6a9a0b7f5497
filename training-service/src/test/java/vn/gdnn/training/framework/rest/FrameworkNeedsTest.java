package vn.gdnn.training.framework.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class FrameworkNeedsTest {

    static final String NEEDS = ROOT + "/frameworks/needs";

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    void only_what_is_shipped() {
        Database.empty();
    }

    @Test
    void the_shipped_needs_are_marked_as_ours() {
        hanoi().get(NEEDS)
                .then()
                .statusCode(200)
                .body("position", contains("MANAGER", "TEACHER", "TEACHER_MANAGER"))
                .body("framework", everyItem(is("EDUCATORS")))
                .body("level", everyItem(is("CB")))
                .body("ours", everyItem(is(true)))
                .body("[0].basis", containsString("không có văn bản"));
    }

    @Test
    void a_need_holds_from_its_day_until_the_next_one() {
        set(today.plusDays(3), "TT", null).statusCode(201).body("ours", is(false));
        set(today.plusDays(6), "NC", null).statusCode(201);

        assertThat(levelOn(today.plusDays(2))).isEqualTo("CB");
        assertThat(levelOn(today.plusDays(3))).isEqualTo("TT");
        assertThat(levelOn(today.plusDays(5))).isEqualTo("TT");
        assertThat(levelOn(today.plusDays(6))).isEqualTo("NC");
        hanoi().queryParam("on", "2026-03-26").get(NEEDS).then().body("position", is(List.of()));
    }

    @Test
    void what_stands_for_a_day_to_come_changes_with_its_version() {
        set(today.plusDays(3), "TT", null).statusCode(201).header("ETag", is("\"0\""));

        problem(set(today.plusDays(3), "NC", null), 428, "VERSION_REQUIRED");
        set(today.plusDays(3), "NC", "\"0\"").statusCode(200).header("ETag", is("\"1\""));
        problem(set(today.plusDays(3), "TT", "\"0\""), 412, "STALE_VERSION");
        problem(set(today.plusDays(4), "TT", "\"0\""), 412, "STALE_VERSION");
        assertThat(levelOn(today.plusDays(4))).isEqualTo("NC");
    }

    @Test
    void a_need_that_cannot_be_is_refused() {
        problem(set(today.minusDays(1), "TT", null), 422, "NEED_DAY_PASSED");
        problem(set(today, "XX", null), 422, "NEED_LEVEL_UNKNOWN").body("detail", containsString("XX"));
        problem(put("TEACHER", body(today, "TT").replace("EDUCATORS", "KHAC"), null), 422, "NEED_FRAMEWORK_UNKNOWN");
        problem(put("TEACHER", body(today, "TT").replace("EDUCATORS", "khac"), null), 400, "VALIDATION_FAILED");
        problem(put("COOK", body(today, "TT"), null), 404, "NOT_FOUND");
        assertThat(Database.count("framework_need")).isEqualTo(3);
    }

    @Test
    void a_next_version_keeps_the_levels_that_are_needed() {
        set(today.plusDays(3), "TT", null).statusCode(201);

        problem(next(today.plusDays(2), "NC"), 422, "FRAMEWORK_LEVEL_NEEDED").body("detail", containsString("CB"));
        assertThat(Database.count("framework_version")).isEqualTo(1);
    }

    @Test
    void only_the_ministry_says_what_is_needed() {
        for (var caller : List.of(
                hanoi(),
                Tokens.institution("CDHN01", Roles.TRAINING_MANAGER),
                Tokens.province("01"),
                Tokens.ministry(Roles.MINISTRY_ANALYST))) {
            problem(
                    caller.contentType("application/json")
                            .body(body(today, "TT"))
                            .put(NEEDS + "/TEACHER")
                            .then(),
                    403,
                    "FORBIDDEN");
            caller.get(NEEDS).then().statusCode(200);
        }
    }

    @Test
    void the_example_of_the_contract_is_taken() {
        put("MANAGER", Contract.example("put", "/frameworks/needs/{position}", "application/json"), null)
                .statusCode(201)
                .body("position", is("MANAGER"))
                .body("level", is("TT"));
    }

    private String levelOn(LocalDate day) {
        return hanoi().queryParam("on", day.toString()).get(NEEDS).path("find { it.position == 'TEACHER' }.level");
    }

    private static ValidatableResponse set(LocalDate from, String level, @Nullable String ifMatch) {
        return put("TEACHER", body(from, level), ifMatch);
    }

    private static String body(LocalDate from, String level) {
        return "{\"validFrom\": \"%s\", \"framework\": \"EDUCATORS\", \"level\": \"%s\", \"basis\": \"Kế hoạch\"}"
                .formatted(from, level);
    }

    private static ValidatableResponse put(String position, String body, @Nullable String ifMatch) {
        var caller = ministry().body(body);
        return (ifMatch == null ? caller : caller.header("If-Match", ifMatch))
                .put(NEEDS + "/" + position)
                .then();
    }

    private static ValidatableResponse next(LocalDate from, String level) {
        var file = FrameworkFilesTest.SMALL.replace("LEVEL,CB", "LEVEL," + level);
        return Upload.as("text/csv", ministry())
                .body(file.getBytes(UTF_8))
                .put(ROOT + "/frameworks/EDUCATORS/versions/2?inForceFrom=" + from + "&madeFor=VOCATIONAL&source=x")
                .then();
    }
}
