package vn.gdnn.training.completion.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;

@QuarkusTest
class TrainingResourceTest {

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void a_completed_training_is_read_back_and_told() {
        var answer = post(training("Dạy học số", "2026-01-15")).statusCode(201);
        String id = answer.extract().path("id");

        answer.header("Location", endsWith(ROOT + "/trainings/" + id)).header("ETag", is("\"0\""));
        hanoi().get(ROOT + "/trainings/" + id)
                .then()
                .header("ETag", is("\"0\""))
                .body("staffId", is(minh))
                .body("subject", is("DIGITAL_COMPETENCE"))
                .body("title", is("Dạy học số"))
                .body("provider", is("Trường ĐHSPKT"))
                .body("competences", contains("1.1", "6.2"))
                .body("completedOn", is("2026-01-15"))
                .body("certificateNumber", is("CC-1"))
                .body("standing", is("DECLARED"))
                .body("validUntil", nullValue())
                .body("components.level", contains(nullValue(), nullValue()))
                .body("session", nullValue())
                .body("annulledOn", nullValue());
        assertThat(Database.payload("digital-training-completed"))
                .contains(id, minh, "2026-01-15")
                .doesNotContain("Dạy", "CC-1");
    }

    @Test
    void the_history_is_oldest_first_page_by_page_and_its_reading_noted() {
        post(training("B", "2026-01-15"));
        post(training("A", "2025-01-15"));
        post(training("C", "2026-01-16"));

        var first = head().queryParam("limit", 2).get(STAFF + "/" + minh + "/trainings");
        first.then().body("items.title", contains("A", "B"));
        head().queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(STAFF + "/" + minh + "/trainings")
                .then()
                .body("items.title", contains("C"));

        assertThat(Database.list("select purpose from access_log"))
                .containsExactly("training history", "training history");
        problem(
                head().queryParam("after", "eB9hH2I")
                        .get(STAFF + "/" + minh + "/trainings")
                        .then(),
                400,
                "CURSOR_INVALID");
    }

    @Test
    void the_same_training_is_recorded_once() {
        post(training("Dạy học số", "2026-01-15")).statusCode(201);

        problem(post(training("Dạy học số", "2026-01-15")), 409, "TRAINING_ALREADY_RECORDED");

        assertThat(Database.events()).containsOnlyOnce("digital-training-completed");
    }

    @Test
    void what_does_not_count_is_annulled_and_kept() {
        String id = post(training("Dạy học số", "2026-01-15")).extract().path("id");

        problem(annul(hanoi(), id, null, "2026-01-16"), 428, "VERSION_REQUIRED");
        problem(annul(hanoi(), id, "\"0\"", "2026-01-14"), 422, "ANNULMENT_DATE_IMPLAUSIBLE");
        annul(hanoi(), id, "\"0\"", "2026-01-16")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("annulledOn", is("2026-01-16"))
                .body("annulmentReason", is("Nhập nhầm"));

        problem(annul(hanoi(), id, "\"0\"", "2026-01-16"), 412, "STALE_VERSION");
        problem(annul(hanoi(), id, "\"1\"", "2026-01-16"), 409, "TRAINING_ANNULLED");
        hanoi().get(STAFF + "/" + minh + "/trainings").then().body("items.annulledOn", contains("2026-01-16"));
        assertThat(Database.payload("digital-training-annulled"))
                .contains(id, "2026-01-16")
                .doesNotContain("Nhập");
    }

    @Test
    void whose_year_of_birth_alone_is_known_completes_nothing_within_it() {
        minh = registered(
                hanoi(),
                staff("GV2", "Nguyễn Thị Lan", "TEACHER")
                        .replace("1980-05-01", "1980")
                        .replace("2010-09-01", "1981-01-01"));

        problem(post(training("T", "1980-12-30")), 422, "COMPLETED_BEFORE_BIRTH");
        post(training("T", "1981-01-01")).statusCode(201);
    }

    @Test
    void what_was_taught_up_to_which_level_and_until_when_it_holds_is_kept_and_told() {
        String id = post(WITH_LEVELS).statusCode(201).extract().path("id");

        hanoi().get(ROOT + "/trainings/" + id)
                .then()
                .body("competences", contains("1.1", "6.2"))
                .body("components.component", contains("1.1", "6.2"))
                .body("components.level", contains("TT", null))
                .body("validUntil", is("2028-01-15"));
        assertThat(Database.payload("digital-training-completed"))
                .contains(
                        "\"validUntil\":\"2028-01-15\"",
                        "{\"component\":\"1.1\",\"level\":\"TT\"},{\"component\":\"6.2\",\"level\":null}",
                        "\"standing\":\"DECLARED\"",
                        "\"personId\":\""
                                + Database.list("select person from staff_member")
                                        .get(0) + "\"");
        problem(post(WITH_LEVELS.replace("TT", "XX")), 422, "COMPETENCE_LEVEL_UNKNOWN");
        problem(post(WITH_LEVELS.replace("\"1.1\"", "\"1.9\"")), 422, "COMPETENCE_UNKNOWN");
        problem(post(WITH_LEVELS.replace("2028-01-15", "2026-01-15")), 422, "VALIDITY_IMPLAUSIBLE");
    }

    private static final String WITH_LEVELS = """
            {"subject": "DIGITAL_MATERIALS", "title": "Học liệu số", "provider": "Trường ĐHSPKT", "competences": ["6.2"],
             "components": [{"component": "1.1", "level": "TT"}], "completedOn": "2026-01-15", "validUntil": "2028-01-15"}""";

    @Test
    void nothing_is_completed_before_the_first_employment_began() {
        problem(post(training("T", "2010-08-31")), 422, "COMPLETED_BEFORE_EMPLOYMENT");
        post(training("T", "2010-09-01")).statusCode(201);

        hanoi().header("If-Match", "\"0\"").body("{\"on\": \"2020-01-01\"}").post(STAFF + "/" + minh + "/departure");
        hanoi().header("If-Match", "\"1\"")
                .body("{\"position\": \"TEACHER\", \"employedSince\": \"2022-09-01\"}")
                .post(STAFF + "/" + minh + "/employments")
                .then()
                .statusCode(200);
        post(training("T", "2011-01-15")).statusCode(201);
        problem(post(training("T", "2010-08-31")), 422, "COMPLETED_BEFORE_EMPLOYMENT");
    }

    @Test
    void facts_that_cannot_be_are_refused() {
        problem(post(training("T", LocalDate.now(Clocks.VIETNAM).plusDays(1).toString())), 422, "COMPLETED_IN_FUTURE");
        problem(post(training("T", "1980-04-30")), 422, "COMPLETED_BEFORE_BIRTH");
        problem(post(training("T", "2026-01-15").replace("6.2", "6.9")), 422, "COMPETENCE_UNKNOWN")
                .body("detail", containsString("6.9"));
        problem(post(training("T", "2026-01-15").replace("6.2", "AI")), 400, "VALIDATION_FAILED");
        problem(post(training(" ", "2026-01-15")), 400, "VALIDATION_FAILED");
        assertThat(Database.count("completed_training")).isZero();
    }

    @Test
    void another_school_neither_reads_nor_writes() {
        String id = post(training("Dạy học số", "2026-01-15")).extract().path("id");

        problem(danang().get(STAFF + "/" + minh + "/trainings").then(), 404, "STAFF_NOT_FOUND");
        problem(danang().get(ROOT + "/trainings/" + id).then(), 404, "TRAINING_NOT_FOUND");
        problem(annul(danang(), id, "\"0\"", "2026-01-16"), 404, "TRAINING_NOT_FOUND");
        problem(
                danang().body(training("X", "2026-01-15"))
                        .post(STAFF + "/" + minh + "/trainings")
                        .then(),
                404,
                "STAFF_NOT_FOUND");
    }

    @Test
    void province_and_ministry_read_but_do_not_write() {
        String id = post(training("Dạy học số", "2026-01-15")).extract().path("id");

        Tokens.province("01").get(ROOT + "/trainings/" + id).then().statusCode(200);
        problem(Tokens.province("48").get(ROOT + "/trainings/" + id).then(), 404, "TRAINING_NOT_FOUND");
        ministry().get(STAFF + "/" + minh + "/trainings").then().body("items.id", contains(id));
        problem(annul(ministry(), id, "\"0\"", "2026-01-16"), 403, "FORBIDDEN");
        problem(annul(head(), id, "\"0\"", "2026-01-16"), 403, "FORBIDDEN");
    }

    private ValidatableResponse post(String body) {
        return hanoi().body(body).post(STAFF + "/" + minh + "/trainings").then();
    }

    private static ValidatableResponse annul(
            RequestSpecification caller, String id, @Nullable String ifMatch, String on) {
        var request = caller.body("{\"reason\": \"Nhập nhầm\", \"on\": \"" + on + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(ROOT + "/trainings/" + id + "/annulment")
                .then();
    }
}
