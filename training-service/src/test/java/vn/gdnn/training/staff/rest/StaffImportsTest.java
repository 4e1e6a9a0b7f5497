package vn.gdnn.training.staff.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Callers;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class StaffImportsTest {

    static final String HEADER = "code,fullName,dateOfBirth,position,personalNumber,employedSince\n";

    @BeforeEach
    void no_staff() {
        Database.empty();
    }

    @Test
    void of_200_rows_with_three_wrong_197_come_in_and_three_are_named() {
        var job = Upload.csv("/staff", rosterOf200WithThreeWrong());

        job.body("status", is("DONE"))
                .body("rowsRead", is(200))
                .body("accepted", is(197))
                .body("refused", is(3))
                .body("unchanged", is(0));
        Upload.errors(job, "vi")
                .body("items.line", contains(51, 102, 153))
                .body("items.column", contains("dateOfBirth", "fullName", "position"))
                .body("items.code", contains("NOT_A_BIRTH_DATE", "VALUE_REQUIRED", "VALUE_NOT_ALLOWED"))
                .body("items[0].message", containsString("Ngày"))
                .body("items[2].message", containsString("MANAGER, TEACHER, TEACHER_MANAGER"));
        Upload.errors(job, "en")
                .body("items[0].message", containsString("A date of birth must be written"))
                .body("items[1].message", is("This column must have a value."));
        assertThat(Database.count("staff_member where institution = 'CDHN01'")).isEqualTo(197);
        assertThat(Database.events()).hasSize(197).containsOnly("staff-member-registered");
    }

    @Test
    void new_columns_come_with_the_others_and_an_empty_cell_erases_nothing() {
        var header =
                "code,fullName,dateOfBirth,position,personalNumber,employedSince,sex,qualification,employmentKind,subjectTaught,email\n";
        var row = "GV1,Lê Lan,1980-05-01,TEACHER,001180001234,2010-09-01,";

        var job = Upload.csv("/staff", header + row + "MALE,Thạc sĩ,Hợp đồng,Hàn,lan@cdhn.example\n");
        job.body("accepted", is(1)).body("warnings", is(1));
        Upload.csv("/staff", header + row + ",,,,\n").body("unchanged", is(1));
        Upload.csv("/staff", HEADER + row.substring(0, row.length() - 1) + "\n").body("unchanged", is(1));
        Upload.csv("/staff", header + row + "FEMALE,,,Cơ khí,\n").body("accepted", is(1));

        assertThat(
                        Database.list(
                                "select concat_ws(' ', sex, qualification, employment_kind, subject_taught, email) from staff_member"))
                .containsExactly("FEMALE Thạc sĩ Hợp đồng Cơ khí lan@cdhn.example");
        assertThat(Database.events()).containsExactly("staff-member-registered", "staff-member-changed");
        Upload.errors(Upload.csv("/staff", header + row + "NAM,,,,\n"), "vi").body("items.column", contains("sex"));
        Upload.errors(Upload.csv("/staff", header + row + ",,,,lan tại trường\n"), "vi")
                .body("items.column", contains("email"));
        assertThat(Database.payload("staff-member-changed")).doesNotContain("@");
    }

    @Test
    void a_name_in_an_older_encoding_is_refused_with_the_likely_cause() {
        var job = Upload.csv(
                "/staff",
                HEADER
                        + "GV1,Nguyeãn Vaên An,1980-05-01,TEACHER,,2010-09-01\n"
                        + "GV2,Nguyễn\u00a0 Văn An,1980-05-01,TEACHER,,2010-09-01\n");

        job.body("accepted", is(1)).body("refused", is(1));
        Upload.errors(job, "vi")
                .body("items.code", contains("NAME_IN_VNI"))
                .body("items[0].message", containsString("VNI"));
        assertThat(Database.list("select full_name from staff_member")).containsExactly("Nguyễn Văn An");
    }

    @Test
    void the_same_file_again_makes_no_double_and_tells_nothing() {
        Upload.csv("/staff", rosterOf200WithThreeWrong());

        Upload.csv("/staff", rosterOf200WithThreeWrong())
                .body("status", is("DONE"))
                .body("accepted", is(197))
                .body("unchanged", is(197))
                .body("refused", is(3));

        assertThat(Database.count("staff_member")).isEqualTo(197);
        assertThat(Database.count("staff_member where version = 0")).isEqualTo(197);
        assertThat(Database.events()).hasSize(197);
    }

    @Test
    void a_changed_row_changes_its_member_and_tells_a_new_position() {
        Upload.csv("/staff", HEADER + row("GV1", "TEACHER") + row("GV2", "TEACHER") + row("GV3", "TEACHER"));

        Upload.csv(
                        "/staff",
                        HEADER
                                + row("GV1", "MANAGER")
                                + row("GV2", "TEACHER").replace("Lê", "Lý")
                                + row("GV3", "TEACHER"))
                .body("accepted", is(3))
                .body("unchanged", is(1));

        assertThat(Database.list("select code || ' ' || position || ' ' || version from staff_member order by code"))
                .containsExactly("GV1 MANAGER 1", "GV2 TEACHER 1", "GV3 TEACHER 0");
        assertThat(Database.events()).hasSize(4).endsWith("staff-member-changed");
    }

    /** A file holds its members first and learns the persons of their numbers then; so does a single call. */
    @Test
    void a_single_change_waits_for_a_file_before_it_asks_who_has_the_number() throws SQLException {
        var minh = teacher("GV1");
        var body = staff("GV1", "Nguyễn Thị Minh", "TEACHER", ", \"personalNumber\": \"001180001234\"");

        try (var file = SuiteDatabase.asOwner();
                var statement = file.createStatement()) {
            file.setAutoCommit(false);
            statement.execute("select from staff_member where code = 'GV1' for update");
            var change = CompletableFuture.supplyAsync(() -> hanoi().header("If-Match", "\"0\"")
                    .body(body)
                    .put(STAFF + "/" + minh)
                    .statusCode());
            await().until(() -> Database.count("pg_locks where not granted and locktype = 'transactionid'") == 1);

            assertThat(Database.count("pg_locks where relation = 'person'::regclass and mode = 'RowExclusiveLock'"))
                    .isZero();
            file.commit();
            assertThat(change.join()).isEqualTo(200);
        }
    }

    @Test
    void an_empty_personal_number_leaves_the_stored_one() {
        var withNumber = row("GV1", "TEACHER").replace(",,", ",001180001234,");
        Upload.csv("/staff", HEADER + withNumber);

        Upload.csv("/staff", HEADER + row("GV1", "TEACHER")).body("unchanged", is(1));

        hanoi().get(STAFF).then().body("items.personalNumber", contains("********1234"));
    }

    @Test
    void a_year_or_a_month_of_birth_comes_in_as_the_papers_say_it_and_the_same_file_again_changes_nothing() {
        var file = HEADER
                + "GV1,Nguyễn Minh,1976,TEACHER,,2010-09-01\n"
                + "GV2,Nguyễn Lan,1976-03,TEACHER,,2010-09-01\n"
                + "GV3,Nguyễn Mai,1976-02-30,TEACHER,,2010-09-01\n"
                + "GV4,Nguyễn Tú,1976-13,TEACHER,,2010-09-01\n"
                + "GV5,Nguyễn An,1899,TEACHER,,2010-09-01\n"
                + "GV6,Nguyễn Hà,2010,TEACHER,,2010-09-01\n";

        var job = Upload.csv("/staff", file);

        job.body("accepted", is(2)).body("refused", is(4));
        Upload.errors(job, "vi")
                .body(
                        "items.code",
                        contains(
                                "NOT_A_BIRTH_DATE",
                                "NOT_A_BIRTH_DATE",
                                "NOT_A_BIRTH_DATE",
                                "EMPLOYMENT_DATE_IMPLAUSIBLE"));
        assertThat(Database.list("select code || ' ' || date_of_birth from staff_member order by code"))
                .containsExactly("GV1 1976", "GV2 1976-03");
        Upload.csv("/staff", file).body("unchanged", is(2));
    }

    @Test
    void an_odd_personal_number_is_listed_and_taken() {
        var job = Upload.csv("/staff", HEADER + row("GV1", "TEACHER").replace(",,", ",003181001234,"));

        job.body("accepted", is(1)).body("refused", is(0)).body("warnings", is(2));
        hanoi().get(job.extract().<String>path("links.warnings"))
                .then()
                .statusCode(200)
                .body("items.line", contains(2, 2))
                .body("items.code", contains("PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS", "PERSONAL_NUMBER_PLACE_UNKNOWN"));
    }

    @Test
    void a_personal_number_of_another_is_refused_in_the_file_and_against_the_register() {
        registered(hanoi(), staff("GV1", "Nguyễn Minh", "TEACHER", ", \"personalNumber\": \"001180001234\""));

        var job = Upload.csv(
                "/staff",
                HEADER
                        + row("GV2", "TEACHER").replace(",,", ",001180001234,")
                        + row("GV3", "TEACHER").replace(",,", ",001180005678,")
                        + row("GV4", "TEACHER").replace(",,", ",001180005678,"));

        job.body("accepted", is(1)).body("refused", is(2));
        Upload.errors(job, "vi")
                .body("items.line", contains(2, 4))
                .body("items.column", contains("personalNumber", "personalNumber"))
                .body("items.code", contains("PERSONAL_NUMBER_TAKEN", "PERSONAL_NUMBER_TAKEN"));
    }

    @Test
    void who_left_and_dates_that_cannot_be_are_refused() {
        var id = teacher("GV1");
        hanoi().header("If-Match", "\"0\"").body("{\"on\": \"2026-01-31\"}").post(STAFF + "/" + id + "/departure");

        var job = Upload.csv(
                "/staff",
                HEADER
                        + row("GV1", "TEACHER")
                        + row("GV2", "TEACHER").replace("1980", "2180")
                        + row("GV3", "TEACHER").replace("2010", "1979")
                        + row("GV4", "TEACHER")
                        + row("GV4", "TEACHER"));

        Upload.errors(job, "en")
                .body("items.line", contains(2, 3, 4, 6))
                .body("items.column", contains("code", "dateOfBirth", "employedSince", "code"))
                .body(
                        "items.code",
                        contains(
                                "STAFF_LEFT",
                                "BIRTH_DATE_IMPLAUSIBLE",
                                "EMPLOYMENT_DATE_IMPLAUSIBLE",
                                "DUPLICATE_IN_FILE"));
    }

    @Test
    void ndjson_is_taken_too() {
        Upload.ndjson("/staff", staff("GV1", "Lê Lan", "TEACHER").replace("\n", "") + "\n")
                .body("accepted", is(1));

        hanoi().get(STAFF).then().body("items.code", contains("GV1"));
    }

    @Test
    void a_wrong_type_a_missing_column_or_a_missing_role_is_refused_at_the_door() {
        problem(Upload.sent("/staff", "x", "text/plain"), 415, "UNSUPPORTED_MEDIA_TYPE");
        problem(Upload.sent("/staff", "code,fullName\n", "text/csv"), 422, "IMPORT_COLUMN_MISSING");
        problem(
                Tokens.institution("CDHN01", Roles.SCHOOL_HEAD)
                        .contentType("text/csv")
                        .body(HEADER)
                        .post(STAFF + "/imports")
                        .then(),
                403,
                "FORBIDDEN");
    }

    @Test
    void another_school_sees_neither_the_rows_nor_the_job() {
        String job =
                Upload.csv("/staff", HEADER + row("GV1", "TEACHER")).extract().path("links.self");

        problem(Callers.danang().get(job).then(), 404, "NOT_FOUND");
        Callers.danang().get(STAFF).then().body("items", empty());
    }

    private static String row(String code, String position) {
        return code + ",Lê Lan,1980-05-01," + position + ",,2010-09-01\n";
    }

    private static String rosterOf200WithThreeWrong() {
        return HEADER
                + IntStream.rangeClosed(1, 200)
                        .mapToObj(StaffImportsTest::rosterLine)
                        .collect(Collectors.joining());
    }

    private static String rosterLine(int number) {
        var name = number == 101 ? "" : "Nguyễn Văn " + "ABCDEFGHIJ".charAt(number % 10);
        var born = number == 50 ? "31/02/1980" : "1980-05-01";
        var position = number == 152 ? "JANITOR" : number % 10 == 0 ? "MANAGER" : "TEACHER";
        return "GV%03d,%s,%s,%s,001080%06d,2010-09-01\n".formatted(number, name, born, position, number);
    }
}
