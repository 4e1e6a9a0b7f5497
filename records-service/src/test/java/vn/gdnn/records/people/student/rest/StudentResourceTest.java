package vn.gdnn.records.people.student.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentResourceTest {

    private static final String STUDENTS = "/api/records/v1/students";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_student_is_entered_and_read_back() {
        var id = registered(newCode(), "001303123456").extract().<String>path("id");

        registrar()
                .get(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("fullName", is("Trần Minh Đức"))
                .body("personalNumber", is("001303123456"));
    }

    @Test
    void names_are_kept_composed() {
        var code = newCode();
        registrar()
                .body(Map.of(
                        "code",
                        code,
                        "fullName",
                        " " + Normalizer.normalize("Nguyễn Ái", Normalizer.Form.NFD),
                        "dateOfBirth",
                        "2003-02-07"))
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .body("fullName", is("Nguyễn Ái"));
    }

    @Test
    void an_odd_personal_number_warns_and_is_stored() {
        registered(newCode(), "001203123456").body("warnings", hasItem("PERSONAL_NUMBER_SEX_DIFFERS"));
    }

    @Test
    void a_number_another_student_has_warns() {
        registered(newCode(), "079303000001");

        registered(newCode(), "079303000001").body("warnings", hasItem("PERSONAL_NUMBER_OF_ANOTHER_STUDENT"));
    }

    @Test
    void a_code_is_given_once_per_institution() {
        var code = newCode();
        registered(code, "001303123457");

        body(code, "001303123458").post(STUDENTS).then().statusCode(409).body("code", is("STUDENT_CODE_TAKEN"));
    }

    @Test
    void a_birth_to_come_is_refused() {
        registrar()
                .body(Map.of("code", newCode(), "fullName", "A B", "dateOfBirth", "2190-01-01"))
                .post(STUDENTS)
                .then()
                .statusCode(422)
                .body("code", is("DATE_OF_BIRTH_IN_FUTURE"));
    }

    @Test
    void a_correction_needs_the_version_read() {
        var code = newCode();
        var id = registered(code, "001303123459").extract().<String>path("id");
        var correction = Map.of("code", code, "fullName", "Trần Minh Đạt", "dateOfBirth", "2003-05-01");

        registrar().body(correction).put(STUDENTS + "/" + id).then().statusCode(428);
        registrar()
                .header("If-Match", "\"7\"")
                .body(correction)
                .put(STUDENTS + "/" + id)
                .then()
                .statusCode(412);
        registrar()
                .header("If-Match", "\"0\"")
                .body(correction)
                .put(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fullName", is("Trần Minh Đạt"));
    }

    @Test
    void names_are_found_without_marks_and_numbers_are_masked() {
        var code = newCode();
        registrar()
                .body(Map.of(
                        "code",
                        code,
                        "fullName",
                        "Đặng Thị Thúy Quỳnh",
                        "dateOfBirth",
                        "2003-02-07",
                        "personalNumber",
                        "001303999999"))
                .post(STUDENTS)
                .then()
                .statusCode(201);

        registrar()
                .body(Map.of("q", "dang thi thuy quynh"))
                .post(STUDENTS + "/search")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code))
                .body("items[0].personalNumber", is("********9999"));
    }

    @Test
    void the_list_is_read_in_pages() {
        var name = "Trang " + School.newWord();
        for (var number = 0; number < 3; number++) {
            School.student(HANOI, name + " " + School.spelled("a" + number));
        }

        String next = registrar()
                .body(Map.of("q", name, "limit", 2))
                .post(STUDENTS + "/search")
                .then()
                .body("items.size()", is(2))
                .extract()
                .path("next");

        registrar()
                .body(Map.of("q", name, "limit", 2, "after", next))
                .post(STUDENTS + "/search")
                .then()
                .body("items.fullName", contains(name + " ac"))
                .body("next", is((Object) null));
    }

    @Test
    void the_ministry_finds_names_by_any_of_their_words_once_each_and_in_pages() {
        var word = "Ỷ" + School.newWord();
        var first = School.student(HANOI, word + " Thị An");
        var second = School.student(DANANG, "Võ " + word + " Bình");
        var third = School.student(HANOI, "Võ Thị Hồng " + word + " " + word);
        var pages = new ArrayList<String>();
        String next = null;
        do {
            var page = Tokens.ministry("ministry-admin")
                    .contentType("application/json")
                    .body(
                            next == null
                                    ? Map.of("q", word.replace("Ỷ", "y"), "limit", 1)
                                    : Map.of("q", word.replace("Ỷ", "y"), "limit", 1, "after", next))
                    .post(STUDENTS + "/search")
                    .then()
                    .statusCode(200)
                    .extract();
            pages.addAll(page.<List<String>>path("items.code"));
            next = page.path("next");
        } while (next != null);

        assertThat(pages).containsExactlyInAnyOrder(first, second, third);
        Tokens.ministry("ministry-admin")
                .contentType("application/json")
                .body(Map.of("q", word.substring(1)))
                .post(STUDENTS + "/search")
                .then()
                .body("items", empty());
    }

    @Test
    void a_province_finds_names_by_any_of_their_words_in_its_schools_only() {
        var word = "Ỷ" + School.newWord();
        var here = School.student(HANOI, "Võ " + word + " An");
        School.student(DANANG, word + " Bình");

        Tokens.province("01")
                .contentType("application/json")
                .body(Map.of("q", word))
                .post(STUDENTS + "/search")
                .then()
                .statusCode(200)
                .body("items.code", contains(here));
    }

    @Test
    void a_code_is_found_in_an_address_and_a_name_is_not_taken_there() {
        var code = School.student(HANOI, "Hồ Thị Mã");

        for (var reader : List.of(registrar(), Tokens.province("01"), Tokens.ministry("ministry-admin"))) {
            reader.queryParam("q", code).get(STUDENTS).then().statusCode(200).body("items.code", contains(code));
        }
        registrar(DANANG).queryParam("q", code).get(STUDENTS).then().body("items", empty());
        for (var name : List.of("Mã", "ho thi ma", "Hồ Thị Mã")) {
            registrar()
                    .queryParam("q", name)
                    .get(STUDENTS)
                    .then()
                    .statusCode(400)
                    .body("code", is("SEARCH_BY_NAME_IS_POST"));
        }
    }

    @Test
    void a_made_up_cursor_is_refused() {
        for (var list : List.of(STUDENTS, "/api/records/v1/enrolments", "/api/records/v1/diplomas")) {
            registrar()
                    .queryParam("after", "QW4fbm90LWFuLWlk")
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("code", is("CURSOR_INVALID"));
        }
    }

    @Test
    void another_schools_student_is_not_found() {
        var id = registered(newCode(), "001303123460").extract().<String>path("id");
        var name = "Riêng " + School.newWord();
        School.student(HANOI, name);

        registrar(DANANG).get(STUDENTS + "/" + id).then().statusCode(404).body("code", is("STUDENT_NOT_FOUND"));
        registrar(DANANG)
                .body(Map.of("q", name))
                .post(STUDENTS + "/search")
                .then()
                .body("items", empty());
        Tokens.province("48").get(STUDENTS + "/" + id).then().statusCode(404);
        Tokens.province("01").get(STUDENTS + "/" + id).then().statusCode(200);
    }

    @Test
    void who_reads_from_outside_sees_the_number_masked() {
        var id = registered(newCode(), "001303123461").extract().<String>path("id");

        Tokens.ministry("ministry-admin")
                .get(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("personalNumber", is("********3461"));
    }

    @Test
    void only_a_registrar_writes() {
        Tokens.institution(HANOI, "school-head")
                .contentType("application/json")
                .body(Map.of("code", newCode(), "fullName", "A", "dateOfBirth", "2003-01-01"))
                .post(STUDENTS)
                .then()
                .statusCode(403);
        Tokens.institution(HANOI, "curriculum-designer").get(STUDENTS).then().statusCode(403);
    }

    @Test
    void every_reading_is_noted() {
        var id = registered(newCode(), "001303123462").extract().<String>path("id");

        Tokens.ministry("auditor").get(STUDENTS + "/" + id).then().statusCode(200);

        assertThat(StoredRows.list("select reader || ' ' || purpose from access_log where person = ?::uuid", id))
                .containsExactly("ministry student record");
    }

    @Test
    void the_number_is_nowhere_in_the_clear() {
        registered(newCode(), "001303777777");

        assertThat(StoredRows.list("select 1 from student where student::text like '%001303777777%'"))
                .isEmpty();
    }

    @Test
    void a_file_adds_corrects_and_repeats() {
        var one = newCode();
        var two = newCode();
        var header = "code,fullName,dateOfBirth,sex,placeOfBirth,personalNumber";
        var file = List.of(
                header, one + ",Lê Văn Một,2003-01-01,MALE,Hà Nội,001203000001", two + ",Lê Thị Hai,2003-01-02,,,");

        imported("students", file)
                .body("status", is("DONE"))
                .body("accepted", is(2))
                .body("unchanged", is(0));
        imported("students", file).body("accepted", is(2)).body("unchanged", is(2));
        imported("students", List.of(header, one + ",Lê Văn Mốt,2003-01-01,MALE,Hà Nội,001203000001"))
                .body("unchanged", is(0));

        assertThat(StoredRows.list("select full_name || version from student where code = ?", one))
                .containsExactly("Lê Văn Mốt1");
    }

    @Test
    void what_a_file_does_not_say_stays() {
        var code = newCode();
        imported(
                "students",
                List.of(
                        "code,fullName,dateOfBirth,sex,placeOfBirth,nationality,personalNumber,legacyNumber,passport,email,phone",
                        code
                                + ",Lê Văn Giữ,2003-01-01,MALE,Hà Nội,VN,001203000009,123456789,B1234567,a@b.vn,0912345678"));
        var stored = kept(code);

        imported("students", List.of("code,fullName,dateOfBirth", code + ",Lê Văn Giữ,2003-01-01"))
                .body("unchanged", is(1));
        imported(
                        "students",
                        List.of("code,fullName,dateOfBirth,email,personalNumber", code + ",Lê Văn Đổi,2003-01-01,,"))
                .body("unchanged", is(0));

        assertThat(kept(code)).isEqualTo(stored);
        assertThat(StoredRows.list("select full_name from student where code = ?", code))
                .containsExactly("Lê Văn Đổi");
    }

    @Test
    void a_file_lists_what_is_odd_about_numbers_and_takes_them() {
        var one = newCode();
        var two = newCode();
        var other = newCode();
        var number = "001203%06d".formatted(System.nanoTime() % 1_000_000L);

        var job = imported(
                "students",
                List.of(
                        "code,fullName,dateOfBirth,sex,personalNumber",
                        one + ",Lê Thị Một,1999-01-01,FEMALE,003203123456",
                        two + ",Lê Văn Hai,2003-01-01,MALE," + number,
                        other + ",Lê Văn Ba,2003-01-01,MALE," + number));

        job.body("accepted", is(3)).body("refused", is(0)).body("warnings", is(5));
        registrar()
                .get("/api/records/v1/imports/" + job.extract().<String>path("id") + "/warnings")
                .then()
                .statusCode(200)
                .body("items.line", contains(2, 2, 2, 3, 4))
                .body(
                        "items.code",
                        contains(
                                "PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS",
                                "PERSONAL_NUMBER_PLACE_UNKNOWN",
                                "PERSONAL_NUMBER_SEX_DIFFERS",
                                "PERSONAL_NUMBER_OF_ANOTHER_STUDENT",
                                "PERSONAL_NUMBER_OF_ANOTHER_STUDENT"));
    }

    private static List<String> kept(String code) {
        return StoredRows.list("""
                select row(sex, place_of_birth, nationality, personal_number, personal_number_hash, legacy_number,
                           legacy_number_hash, passport, passport_hash, email, phone)::text
                from student where code = ? and num_nulls(sex, place_of_birth, nationality, personal_number,
                           legacy_number, passport, email, phone) = 0""", code);
    }

    @Test
    void a_bad_row_refuses_itself() {
        var header = "code,fullName,dateOfBirth";
        var job = imported(
                "students",
                List.of(
                        header,
                        newCode() + ",Được,2003-01-01",
                        newCode() + ",,2003-01-01",
                        newCode() + ",Mai,2190-01-01"));

        job.body("accepted", is(1)).body("refused", is(2));
        errorsOf(job)
                .body("items.code", contains("VALUE_REQUIRED", "DATE_OF_BIRTH_IN_FUTURE"))
                .body("items.line", contains(3, 4))
                .body("items.message", not(hasItem("")));
    }

    private static ValidatableResponse registered(String code, String number) {
        return body(code, number).post(STUDENTS).then().statusCode(201);
    }

    private static io.restassured.specification.RequestSpecification body(String code, String number) {
        return registrar()
                .body(Map.of(
                        "code",
                        code,
                        "fullName",
                        "Trần Minh Đức",
                        "dateOfBirth",
                        "2003-05-01",
                        "sex",
                        "FEMALE",
                        "placeOfBirth",
                        "Hà Nội",
                        "personalNumber",
                        number));
    }
}
