package vn.gdnn.training.staff.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class EmploymentsTest {

    static final String NUMBER = ", \"personalNumber\": \"001180001234\"";

    @BeforeEach
    void no_staff() {
        Database.empty();
    }

    @Test
    void who_is_hired_again_stays_one_person_with_both_employments() {
        var minh = left(teacher("GV1"), "2020-06-30");

        rehires(minh, "\"1\"", "MANAGER", "2024-09-01").statusCode(200).body("code", is("GV1"));

        hanoi().get(STAFF + "/" + minh)
                .then()
                .header("ETag", is("\"2\""))
                .body("position", is("MANAGER"))
                .body("employedSince", is("2024-09-01"))
                .body("leftOn", nullValue())
                .body("employments.employedSince", contains("2010-09-01", "2024-09-01"))
                .body("employments.leftOn", contains("2020-06-30", null))
                .body("employments.position", contains("TEACHER", "MANAGER"));
        hanoi().get(STAFF).then().body("items.position", contains("MANAGER"));
        assertThat(Database.events())
                .containsExactly("staff-member-registered", "staff-member-left", "staff-member-rehired");
        assertThat(Database.payload("staff-member-rehired"))
                .contains("\"employment\":2", "\"since\":\"2024-09-01\"", "\"position\":\"MANAGER\"");
    }

    @Test
    void a_second_employment_is_changed_and_ended_like_the_first() {
        var minh = left(teacher("GV1"), "2020-06-30");
        rehires(minh, "\"1\"", "MANAGER", "2024-09-01").statusCode(200);

        changes(minh, "\"2\"", "2024-10-01").statusCode(200);
        assertThat(Database.payload("staff-member-changed"))
                .contains("\"employment\":2", "\"employedSince\":\"2024-10-01\"");
        departs(minh, "\"3\"", "2025-05-31").statusCode(200);
        assertThat(Database.payload("staff-member-left")).contains("\"employment\":2");
        rehires(minh, "\"4\"", "TEACHER", "2025-05-31")
                .statusCode(200)
                .body("employments.leftOn", contains("2020-06-30", "2025-05-31", null));
    }

    @Test
    void employments_of_one_person_do_not_overlap() {
        var minh = left(teacher("GV1"), "2020-06-30");

        problem(rehires(minh, "\"1\"", "TEACHER", "2020-06-29"), 422, "EMPLOYMENTS_OVERLAP")
                .body("detail", containsString("Một giai đoạn làm việc bắt đầu từ ngày giai đoạn trước kết thúc"));
        rehires(minh, "\"1\"", "TEACHER", "2024-09-01").statusCode(200);
        problem(changes(minh, "\"2\"", "2020-06-29"), 422, "EMPLOYMENTS_OVERLAP");
        problem(rehires(minh, "\"2\"", "TEACHER", "2025-09-01"), 409, "STAFF_AT_WORK");
        assertThat(Database.count("former_employment")).isEqualTo(1);
    }

    @Test
    void a_birth_lies_before_the_first_of_the_employments() {
        var minh = left(teacher("GV1"), "2020-06-30");
        rehires(minh, "\"1\"", "TEACHER", "2024-09-01").statusCode(200);
        var bornLater = staff("GV1", "Nguyễn Thị Minh", "TEACHER").replace("1980-05-01", "2011-05-01");

        problem(
                hanoi().header("If-Match", "\"2\"")
                        .body(bornLater.replace("2010-09-01", "2024-09-01"))
                        .put(STAFF + "/" + minh)
                        .then(),
                422,
                "EMPLOYMENT_DATE_IMPLAUSIBLE");
        refusedRow(row("GV1", "TEACHER", "2024-09-01").replace("1980", "2011"), "EMPLOYMENT_DATE_IMPLAUSIBLE");
    }

    @Test
    void a_new_employment_needs_the_version_the_role_and_the_own_school() {
        var minh = left(teacher("GV1"), "2020-06-30");

        problem(rehires(minh, null, "TEACHER", "2024-09-01"), 428, "VERSION_REQUIRED");
        problem(rehires(minh, "\"0\"", "TEACHER", "2024-09-01"), 412, "STALE_VERSION");
        problem(rehires(minh, "\"1\"", "JANITOR", "2024-09-01"), 400, "MALFORMED_REQUEST");
        problem(rehires(head(), minh, "\"1\"", "TEACHER", "2024-09-01"), 403, "FORBIDDEN");
        problem(rehires(danang(), minh, "\"1\"", "TEACHER", "2024-09-01"), 404, "STAFF_NOT_FOUND");
        problem(rehires(minh, "\"1\"", "TEACHER", "2124-09-01"), 422, "EMPLOYMENT_DATE_IMPLAUSIBLE");
    }

    @Test
    void who_got_a_second_code_meanwhile_is_not_hired_twice() {
        var minh = left(registered(hanoi(), staff("GV1", "Nguyễn Minh", "TEACHER", NUMBER)), "2020-06-30");
        registered(hanoi(), staff("GV2", "Nguyễn Minh", "TEACHER", NUMBER));

        problem(rehires(minh, "\"1\"", "TEACHER", "2024-09-01"), 409, "PERSONAL_NUMBER_TAKEN");
        refusedRow(row("GV1", "TEACHER", "2024-09-01"), "PERSONAL_NUMBER_TAKEN");
    }

    @Test
    void a_file_hires_again_whoever_left_and_begins_anew() {
        var minh = left(teacher("GV1"), "2020-06-30");
        var roster = row("GV1", "MANAGER", "2024-09-01") + row("GV2", "TEACHER", "2024-09-01");

        Upload.csv("/staff", StaffImportsTest.HEADER + roster).body("accepted", is(2));
        Upload.csv("/staff", StaffImportsTest.HEADER + roster).body("unchanged", is(2));

        hanoi().get(STAFF + "/" + minh)
                .then()
                .body("employments.employedSince", contains("2010-09-01", "2024-09-01"))
                .body("employments.leftOn", contains("2020-06-30", null))
                .body("employments.position", contains("TEACHER", "MANAGER"));
        assertThat(Database.events())
                .containsExactly(
                        "staff-member-registered",
                        "staff-member-left",
                        "staff-member-rehired",
                        "staff-member-registered");
        assertThat(Database.payload("staff-member-rehired")).contains("\"employment\":2");
    }

    @Test
    void a_file_neither_revives_an_employment_that_ended_nor_lets_two_overlap() {
        var minh = left(teacher("GV1"), "2020-06-30");

        refusedRow(row("GV1", "TEACHER", "2010-09-01"), "STAFF_LEFT");
        refusedRow(row("GV1", "TEACHER", "2019-09-01"), "EMPLOYMENTS_OVERLAP");
        rehires(minh, "\"1\"", "TEACHER", "2024-09-01").statusCode(200);
        refusedRow(row("GV1", "TEACHER", "2010-09-01"), "EMPLOYMENTS_OVERLAP");
        assertThat(Database.count("former_employment")).isEqualTo(1);
    }

    private static void refusedRow(String row, String code) {
        var job = Upload.csv("/staff", StaffImportsTest.HEADER + row);

        job.body("accepted", is(0)).body("refused", is(1));
        Upload.errors(job, "vi").body("items.code", contains(code));
    }

    private static String row(String code, String position, String since) {
        return code + ",Lê Lan,1980-05-01," + position + ",," + since + "\n";
    }

    private static String left(String id, String on) {
        departs(id, "\"0\"", on).statusCode(200);
        return id;
    }

    private static ValidatableResponse departs(String id, String ifMatch, String on) {
        return hanoi().header("If-Match", ifMatch)
                .body("{\"on\": \"" + on + "\"}")
                .post(STAFF + "/" + id + "/departure")
                .then();
    }

    private static ValidatableResponse changes(String id, String ifMatch, String since) {
        return hanoi().header("If-Match", ifMatch)
                .body(staff("GV1", "Nguyễn Thị Minh", "MANAGER").replace("2010-09-01", since))
                .put(STAFF + "/" + id)
                .then();
    }

    private static ValidatableResponse rehires(String id, @Nullable String ifMatch, String position, String since) {
        return rehires(hanoi(), id, ifMatch, position, since);
    }

    private static ValidatableResponse rehires(
            RequestSpecification caller, String id, @Nullable String ifMatch, String position, String since) {
        var request = caller.body("{\"position\": \"" + position + "\", \"employedSince\": \"" + since + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(STAFF + "/" + id + "/employments")
                .then();
    }
}
