package vn.gdnn.training.position.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class PositionResourceTest {

    static final String TODAY = LocalDate.now(Clocks.VIETNAM).toString();
    static final String APPOINTED = position("MANAGER", "2015-09-01", "Quyết định 12/QĐ ghi bổ sung");

    static final String HELD_SINCE = "\"position\":\"MANAGER\",\"since\":\"%s\",\"employment\":1";

    @Inject
    vn.gdnn.kit.database.Database database;

    String minh = "";

    @BeforeEach
    void a_teacher_since_2010() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void the_first_position_begins_with_the_employment() {
        history()
                .header("ETag", is("\"0\""))
                .body("positions.position", contains("TEACHER"))
                .body("positions.since", contains("2010-09-01"))
                .body("positions.until", contains(nullValue()))
                .body("entries", hasSize(1))
                .body("entries[0].entered.by", is("sis-CDHN01"));
    }

    @Test
    void a_position_of_days_gone_by_needs_a_reason_and_is_told_with_its_days() {
        problem(
                enter("\"0\"", "{\"position\": \"MANAGER\", \"since\": \"2015-09-01\"}"),
                422,
                "POSITION_REASON_REQUIRED");
        problem(enter("\"0\"", position("MANAGER", "2015-09-01", "  ")), 422, "POSITION_REASON_REQUIRED");

        enter("\"0\"", APPOINTED)
                .statusCode(200)
                .header("ETag", is(etag()))
                .body("positions.position", contains("TEACHER", "MANAGER"))
                .body("positions.until", contains("2015-09-01", null));
        hanoi().get(STAFF + "/" + minh).then().body("position", is("MANAGER"));
        assertThat(Database.payload("staff-member-changed"))
                .contains("\"position\":\"MANAGER\"", "\"since\":\"2015-09-01\"")
                .contains("{\"position\":\"TEACHER\",\"since\":\"2010-09-01\",\"until\":\"2015-09-01\"}")
                .contains("{\"position\":\"MANAGER\",\"since\":\"2015-09-01\",\"until\":null}");

        enter(etag(), position("TEACHER_MANAGER", "2013-01-01", "Ghi bổ sung")).statusCode(200);
        hanoi().get(STAFF + "/" + minh).then().body("position", is("MANAGER"));
        history().body("positions.position", contains("TEACHER", "TEACHER_MANAGER", "MANAGER"));
    }

    @Test
    void a_position_of_today_needs_no_reason_and_one_to_come_is_refused() {
        problem(
                enter(
                        "\"0\"",
                        position("MANAGER", LocalDate.parse(TODAY).plusDays(1).toString(), "Bổ nhiệm")),
                422,
                "POSITION_DATE_IMPLAUSIBLE");
        problem(enter("\"0\"", position("MANAGER", "2010-08-31", "Bổ nhiệm")), 422, "POSITION_DATE_IMPLAUSIBLE");

        enter("\"0\"", "{\"position\": \"MANAGER\", \"since\": \"%s\"}".formatted(TODAY))
                .statusCode(200);
    }

    @Test
    void two_positions_never_begin_on_one_day() {
        problem(enter("\"0\"", position("MANAGER", "2010-09-01", "Ghi nhầm")), 409, "POSITION_DAY_TAKEN")
                .body("title", is("Ngày này đã có vị trí công tác bắt đầu"));
    }

    @Test
    void a_correction_keeps_what_was_wrong_with_its_reason() {
        enter("\"0\"", APPOINTED).statusCode(200);
        String wrong = history().extract().path("entries[1].id");

        problem(
                correct(wrong, etag(), "{\"position\": \"MANAGER\", \"since\": \"2016-09-01\"}"),
                422,
                "POSITION_REASON_REQUIRED");
        correct(wrong, etag(), position("MANAGER", "2016-09-01", "Ghi nhầm năm"))
                .statusCode(200)
                .body("positions.since", contains("2010-09-01", "2016-09-01"))
                .body("entries", hasSize(3))
                .body("entries[1].replacedAt", notNullValue())
                .body("entries[2].corrects", is(wrong))
                .body("entries[2].entered.reason", is("Ghi nhầm năm"))
                .body("entries[2].replacedAt", nullValue());
        problem(correct(wrong, etag(), position("MANAGER", "2017-09-01", "Lần nữa")), 404, "POSITION_NOT_FOUND");
        assertThat(Database.payload("staff-member-changed"))
                .contains("2016-09-01")
                .doesNotContain("2015-09-01");
    }

    @Test
    void the_first_position_is_corrected_but_not_moved() {
        String first = history().extract().path("entries[0].id");

        problem(
                correct(first, "\"0\"", position("MANAGER", "2011-09-01", "Ghi nhầm")),
                422,
                "POSITION_DATE_IMPLAUSIBLE");
        history().body("entries[0].replacedAt", nullValue());
        correct(first, "\"0\"", position("MANAGER", "2010-09-01", "Ghi nhầm"))
                .statusCode(200)
                .body("positions.position", contains("MANAGER"));
    }

    @Test
    void a_position_changed_with_the_record_begins_today_and_a_corrected_employment_moves_the_first() {
        put("\"0\"", staff("GV1", "Nguyễn Thị Minh", "MANAGER"));
        history()
                .body("positions.since", contains("2010-09-01", TODAY))
                .body("positions.position", contains("TEACHER", "MANAGER"));

        put("\"1\"", staff("GV1", "Nguyễn Thị Minh", "TEACHER_MANAGER"));
        history().body("positions.position", contains("TEACHER", "TEACHER_MANAGER"));

        put("\"2\"", staff("GV1", "Nguyễn Thị Minh", "TEACHER_MANAGER").replace("2010-09-01", "2009-09-01"));
        history().body("positions.since", contains("2009-09-01", TODAY)).body("entries", hasSize(4));

        put("\"3\"", staff("GV1", "Nguyễn Thị Minh", "TEACHER_MANAGER").replace("2010-09-01", TODAY));
        history().body("positions.position", contains("TEACHER_MANAGER")).body("positions.since", contains(TODAY));
    }

    @Test
    void a_position_told_with_a_corrected_employment_begins_today_and_reaches_no_day_gone_by() {
        put("\"0\"", staff("GV1", "Nguyễn Thị Minh", "MANAGER").replace("2010-09-01", "2010-08-31"));
        history()
                .body("positions.position", contains("TEACHER", "MANAGER"))
                .body("positions.since", contains("2010-08-31", TODAY));

        put("\"1\"", staff("GV1", "Nguyễn Thị Minh", "MANAGER"));
        history()
                .body("positions.position", contains("TEACHER", "MANAGER"))
                .body("positions.since", contains("2010-09-01", TODAY));
        assertThat(Database.payload("staff-member-changed"))
                .contains("\"position\":\"MANAGER\",\"since\":\"" + TODAY + "\",\"employment\":1")
                .contains("\"employedSince\":\"2010-09-01\"");
    }

    @Test
    void a_file_corrects_the_employment_and_its_position_begins_today_too() {
        var file = "code,fullName,dateOfBirth,position,employedSince\nGV1,Nguyễn Thị Minh,1980-05-01,MANAGER,%s\n";

        Upload.csv("/staff", file.formatted("2010-08-31")).body("accepted", is(1));
        Upload.csv("/staff", file.formatted("2010-09-01")).body("accepted", is(1));

        history()
                .body("positions.position", contains("TEACHER", "MANAGER"))
                .body("positions.since", contains("2010-09-01", TODAY));
        assertThat(Database.payload("staff-member-changed"))
                .contains("\"position\":\"MANAGER\",\"since\":\"" + TODAY + "\",\"employment\":1");
    }

    @Test
    void what_is_told_is_the_begin_of_the_position_held_after_an_entry_before_it_and_another_person_too() {
        enter("\"0\"", APPOINTED).statusCode(200);

        enter(etag(), position("TEACHER_MANAGER", "2013-01-01", "Ghi bổ sung")).statusCode(200);
        assertThat(Database.payload("staff-member-changed")).contains(HELD_SINCE.formatted("2015-09-01"));

        put(etag(), staff("GV1", "Nguyễn Thị Minh", "MANAGER", ", \"personalNumber\": \"001180001234\""));
        assertThat(Database.payload("staff-member-changed")).contains(HELD_SINCE.formatted("2015-09-01"));

        String last = history().extract().path("entries[2].id");
        correct(last, etag(), position("MANAGER", "2012-09-01", "Ghi nhầm năm")).statusCode(200);
        assertThat(Database.payload("staff-member-changed"))
                .contains("\"position\":\"TEACHER_MANAGER\",\"since\":\"2013-01-01\",\"employment\":1");
    }

    @Test
    void a_file_keeps_the_same_history() {
        var file = "code,fullName,dateOfBirth,position,employedSince\n%s,Lê Lan,1980-05-01,%s,%s\n";
        Upload.csv("/staff", file.formatted("GV2", "TEACHER", "2012-01-01")).body("accepted", is(1));
        var lan =
                Database.list("select id from staff_member where code = 'GV2'").get(0);

        Upload.csv("/staff", file.formatted("GV2", "MANAGER", "2012-01-01")).body("accepted", is(1));
        Upload.csv("/staff", file.formatted("GV2", "MANAGER", "2011-01-01")).body("accepted", is(1));
        Upload.csv("/staff", file.formatted("GV2", "MANAGER", "2011-01-01")).body("unchanged", is(1));

        hanoi().get(STAFF + "/" + lan + "/positions")
                .then()
                .statusCode(200)
                .body("positions.position", contains("TEACHER", "MANAGER"))
                .body("positions.since", contains("2011-01-01", TODAY))
                .body("entries", hasSize(3));
        assertThat(Database.payload("staff-member-changed"))
                .contains("{\"position\":\"TEACHER\",\"since\":\"2011-01-01\",\"until\":\"" + TODAY + "\"}");
    }

    @Test
    void who_left_and_came_back_has_the_positions_of_both_employments() {
        enter("\"0\"", APPOINTED).statusCode(200);
        hanoi().header("If-Match", etag())
                .body("{\"on\": \"2014-06-30\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200);
        history()
                .body("positions.position", contains("TEACHER"))
                .body("positions.until", contains("2014-06-30"))
                .body("entries", hasSize(2));
        hanoi().get(STAFF + "/" + minh)
                .then()
                .body("position", is("TEACHER"))
                .body("employments.position", contains("TEACHER"));
        problem(enter(etag(), position("MANAGER", "2013-09-01", "Ghi bổ sung")), 409, "STAFF_LEFT");

        hanoi().header("If-Match", etag())
                .body("{\"position\": \"TEACHER_MANAGER\", \"employedSince\": \"2016-01-01\"}")
                .post(STAFF + "/" + minh + "/employments")
                .then()
                .statusCode(200)
                .body("employments.position", contains("TEACHER", "TEACHER_MANAGER"));
        history()
                .body("positions.since", contains("2010-09-01", "2016-01-01"))
                .body("positions.until", contains("2014-06-30", null));
        assertThat(Database.payload("staff-member-rehired"))
                .contains("{\"position\":\"TEACHER\",\"since\":\"2010-09-01\",\"until\":\"2014-06-30\"}");
    }

    @Test
    void an_entry_needs_the_version_and_of_eight_at_once_one_is_taken() {
        problem(enter(null, APPOINTED), 428, "VERSION_REQUIRED");
        problem(enter("\"7\"", APPOINTED), 412, "STALE_VERSION");

        var answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> enter("\"0\"", APPOINTED).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> List.of(200, 409, 412).contains(status));
        history().body("positions", hasSize(2));
    }

    @Test
    void another_school_neither_reads_nor_changes_them_and_readers_do_not_write() {
        String entry = history().extract().path("entries[0].id");
        var path = STAFF + "/" + minh + "/positions";

        problem(danang().get(path).then(), 404, "STAFF_NOT_FOUND");
        problem(danang().header("If-Match", "\"0\"").body(APPOINTED).post(path).then(), 404, "STAFF_NOT_FOUND");
        problem(
                danang().header("If-Match", "\"0\"")
                        .body(APPOINTED)
                        .post(path + "/" + entry + "/correction")
                        .then(),
                404,
                "STAFF_NOT_FOUND");
        problem(Tokens.province("48").get(path).then(), 404, "STAFF_NOT_FOUND");
        for (RequestSpecification reader :
                List.of(head(), Tokens.province("01").contentType(ContentType.JSON), ministry())) {
            reader.get(path).then().statusCode(200);
            problem(
                    reader.header("If-Match", "\"0\"")
                            .body(APPOINTED)
                            .post(path)
                            .then(),
                    403,
                    "FORBIDDEN");
        }
        problem(
                Tokens.institution("CDHN01", Roles.CURRICULUM_DESIGNER)
                        .get(path)
                        .then(),
                403,
                "FORBIDDEN");
        assertThat(Database.count("access_log where purpose = 'positions'")).isEqualTo(4);
    }

    @Test
    void the_database_takes_no_change_of_an_entry() {
        for (var statement : List.of(
                "update held_position set since = '2001-01-01' returning 1", "delete from held_position returning 1")) {
            assertThatThrownBy(() -> inSchool(statement)).hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> inSchool("update held_position set replaced_at = null returning 1"))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void what_is_no_position_is_refused_field_by_field() {
        problem(enter("\"0\"", "{}"), 400, "VALIDATION_FAILED").body("violations", hasSize(2));
        problem(enter("\"0\"", position("JANITOR", "2015-09-01", "x")), 400, "MALFORMED_REQUEST");
        problem(enter("\"0\"", position("MANAGER", "2015-09-01", "x".repeat(501))), 400, "VALIDATION_FAILED");
    }

    @Test
    void who_leaves_on_the_first_day_leaves_in_the_position_of_that_day() {
        enter("\"0\"", APPOINTED).statusCode(200);

        hanoi().header("If-Match", etag())
                .body("{\"on\": \"2010-09-01\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200)
                .body("position", is("TEACHER"));
        history().body("positions", hasSize(0));
    }

    private List<Integer> inSchool(String statement) {
        return CurrentScope.inTransaction(new Scope.Institution("CDHN01"), () -> database.list(row -> 1, statement));
    }

    private static String position(String position, String since, String reason) {
        return "{\"position\": \"%s\", \"since\": \"%s\", \"reason\": \"%s\"}".formatted(position, since, reason);
    }

    private ValidatableResponse history() {
        return hanoi().get(STAFF + "/" + minh + "/positions").then().statusCode(200);
    }

    private String etag() {
        return hanoi().get(STAFF + "/" + minh).header("ETag");
    }

    private ValidatableResponse enter(String ifMatch, String body) {
        var request = hanoi().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(STAFF + "/" + minh + "/positions")
                .then();
    }

    private ValidatableResponse correct(String entry, String ifMatch, String body) {
        return hanoi().header("If-Match", ifMatch)
                .body(body)
                .post(STAFF + "/" + minh + "/positions/" + entry + "/correction")
                .then();
    }

    private void put(String ifMatch, String body) {
        hanoi().header("If-Match", ifMatch)
                .body(body)
                .put(STAFF + "/" + minh)
                .then()
                .statusCode(200);
    }
}
