package vn.gdnn.training.staff.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Callers;
import vn.gdnn.training.Database;

@QuarkusTest
class StaffResourceTest {

    static final String NUMBER = ", \"personalNumber\": \"001180001234\"";

    @BeforeEach
    void no_staff() {
        Database.empty();
    }

    @Test
    void a_registered_member_is_read_back_whole() {
        var answer = post(staff("GV.001", "Nguyễn Thị Minh", "TEACHER_MANAGER", NUMBER))
                .statusCode(201);
        String id = answer.extract().path("id");

        answer.header("Location", endsWith(STAFF + "/" + id)).header("ETag", is("\"0\""));
        hanoi().get(STAFF + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("code", is("GV.001"))
                .body("fullName", is("Nguyễn Thị Minh"))
                .body("dateOfBirth", is("1980-05-01"))
                .body("position", is("TEACHER_MANAGER"))
                .body("personalNumber", is("001180001234"))
                .body("employedSince", is("2010-09-01"))
                .body("leftOn", nullValue())
                .body("warnings", empty());
        assertThat(Database.events()).containsExactly("staff-member-registered");
    }

    @Test
    void what_a_school_says_of_sex_qualification_employment_and_subject_is_read_back() {
        var further = """
                , "sex": "FEMALE", "qualification": " Thạc sĩ ", "employmentKind": "Hợp đồng", "subjectTaught": "Hàn",
                  "email": "minh@cdhn.example"
                """;
        var id = registered(hanoi(), staff("GV1", "Nguyễn Thị Minh", "TEACHER", further));

        hanoi().get(STAFF + "/" + id)
                .then()
                .body("sex", is("FEMALE"))
                .body("qualification", is("Thạc sĩ"))
                .body("employmentKind", is("Hợp đồng"))
                .body("subjectTaught", is("Hàn"))
                .body("email", is("minh@cdhn.example"));
        assertThat(Database.payload("staff-member-registered"))
                .contains("\"sex\":\"FEMALE\"")
                .doesNotContain("Thạc sĩ", "Hợp đồng", "Hàn", "@");

        put(id, "\"0\"", staff("GV1", "Nguyễn Thị Minh", "TEACHER", ", \"sex\": \"MALE\""))
                .statusCode(200)
                .body("sex", is("MALE"))
                .body("qualification", nullValue())
                .body("email", nullValue());
        assertThat(Database.payload("staff-member-changed")).contains("\"sex\":\"MALE\"");
        problem(post(staff("GV2", "Lê Lan", "TEACHER", ", \"sex\": \"NAM\"")), 400, "MALFORMED_REQUEST");
        problem(post(staff("GV2", "Lê Lan", "TEACHER", ", \"email\": \"Lê Lan <lan@a.vn>\"")), 400, "VALIDATION_FAILED")
                .body("violations.field", contains("email"));
        problem(
                        post(staff("GV2", "Lê Lan", "TEACHER", ", \"qualification\": \"" + "x".repeat(101) + "\"")),
                        400,
                        "VALIDATION_FAILED")
                .body("violations.field", contains("qualification"));
    }

    @Test
    void a_number_that_does_not_fit_the_sex_is_taken_with_a_warning() {
        post(staff("GV1", "Nguyễn Thị Minh", "TEACHER", NUMBER + ", \"sex\": \"MALE\""))
                .statusCode(201)
                .body("warnings", contains("PERSONAL_NUMBER_SEX_DIFFERS"));
        post(staff("GV2", "Lê Lan", "TEACHER", ", \"personalNumber\": \"001180001235\", \"sex\": \"FEMALE\""))
                .statusCode(201)
                .body("warnings", empty());
    }

    @Test
    void a_year_or_a_month_of_birth_stays_what_the_papers_say() {
        for (var born : new String[] {"1976", "1976-03"}) {
            var id = registered(hanoi(), bornIn(born));

            hanoi().get(STAFF + "/" + id).then().statusCode(200).body("dateOfBirth", is(born));
        }
    }

    @Test
    void a_birth_date_that_is_none_is_refused_with_what_may_be_written() {
        for (var none : new String[] {"76", "1976-13", "1976-3", "1976-02-30", "01/1976", "1899"}) {
            problem(post(bornIn(none)), 400, "MALFORMED_REQUEST")
                    .body("expected", contains("yyyy-MM-dd", "yyyy-MM", "yyyy"));
        }
        post(bornIn("1976").replace("\"1976\"", "1976")).statusCode(400);
    }

    @Test
    void whoever_may_be_born_after_the_employment_is_refused() {
        problem(post(bornIn("2010")), 422, "EMPLOYMENT_DATE_IMPLAUSIBLE");
        problem(post(bornIn("2010-09")), 422, "EMPLOYMENT_DATE_IMPLAUSIBLE");
        post(bornIn("2010-08")).statusCode(201);
    }

    private static String bornIn(String born) {
        return staff("GV-" + born.replace('/', '-'), "Nguyễn Thị Minh", "TEACHER")
                .replace("1980-05-01", born);
    }

    @Test
    void reading_a_record_is_noted() {
        var id = teacher("GV1");

        head().get(STAFF + "/" + id).then().statusCode(200);

        assertThat(Database.list("select reader || ' ' || person || ' ' || purpose from access_log"))
                .containsExactly("sis-CDHN01 " + id + " staff record");
    }

    @Test
    void a_personal_number_is_not_stored_in_the_clear_and_masked_in_lists() {
        post(staff("GV1", "Nguyễn Thị Minh", "TEACHER", NUMBER)).statusCode(201);

        hanoi().get(STAFF).then().body("items.personalNumber", contains("********1234"));
        assertThat(Database.list("select row_to_json(s)::text from staff_member s")
                        .get(0))
                .doesNotContain("001180001234");
        assertThat(Database.payload("staff-member-registered")).doesNotContain("0011", "Minh");
    }

    @Test
    void an_odd_personal_number_is_taken_with_a_warning() {
        post(staff("GV1", "Lê Lan", "TEACHER", ", \"personalNumber\": \"003099001234\""))
                .statusCode(201)
                .body("warnings", contains("PERSONAL_NUMBER_PLACE_UNKNOWN", "PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS"));
    }

    @Test
    void a_code_belongs_to_one_member() {
        teacher("GV1");

        problem(post(staff("GV1", "Lê Lan", "TEACHER")), 409, "STAFF_CODE_TAKEN")
                .body("title", is("Mã nhân sự đã được dùng"));

        registered(Callers.danang(), staff("GV1", "Lê Lan", "TEACHER"));
    }

    @Test
    void a_personal_number_belongs_to_one_member_at_work() {
        var minh = registered(hanoi(), staff("GV1", "Nguyễn Thị Minh", "TEACHER", NUMBER));

        problem(post(staff("GV2", "Lê Lan", "TEACHER", NUMBER)), 409, "PERSONAL_NUMBER_TAKEN");

        depart(minh, "\"0\"", "2020-01-31").statusCode(200);
        post(staff("GV2", "Lê Lan", "TEACHER", NUMBER)).statusCode(201);
    }

    @Test
    void a_change_needs_the_version_and_tells_a_new_position_only() {
        var id = teacher("GV1");

        problem(put(id, null, staff("GV1", "Nguyễn Minh", "TEACHER")), 428, "VERSION_REQUIRED");
        put(id, "\"0\"", staff("GV1", "Nguyễn Minh", "TEACHER"))
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("fullName", is("Nguyễn Minh"));
        problem(put(id, "\"0\"", staff("GV1", "Nguyễn Minh", "MANAGER")), 412, "STALE_VERSION");
        assertThat(Database.events()).containsExactly("staff-member-registered");

        put(id, "\"1\"", staff("GV1", "Nguyễn Minh", "MANAGER")).statusCode(200);
        assertThat(Database.events()).containsExactly("staff-member-registered", "staff-member-changed");
        assertThat(Database.payload("staff-member-changed"))
                .contains("\"since\":\"" + LocalDate.now(Clocks.VIETNAM) + "\"");
    }

    @Test
    void a_change_cannot_take_anothers_code() {
        teacher("GV1");
        var id = teacher("GV2");

        problem(put(id, "\"0\"", staff("GV1", "Lê Lan", "TEACHER")), 409, "STAFF_CODE_TAKEN");
    }

    @Test
    void who_left_is_kept_with_the_day_and_unchanged() {
        var id = teacher("GV1");

        problem(depart(id, null, "2026-01-31"), 428, "VERSION_REQUIRED");
        problem(depart(id, "\"0\"", "2009-01-31"), 422, "DEPARTURE_DATE_IMPLAUSIBLE");
        depart(id, "\"0\"", "2026-01-31").statusCode(200).body("leftOn", is("2026-01-31"));

        problem(depart(id, "\"1\"", "2026-01-31"), 409, "STAFF_LEFT");
        problem(put(id, "\"1\"", staff("GV1", "Lê Lan", "TEACHER")), 409, "STAFF_LEFT");
        assertThat(Database.events()).containsExactly("staff-member-registered", "staff-member-left");
    }

    @Test
    void a_name_is_found_with_or_without_marks_and_however_composed() {
        post(staff("GV1", Normalizer.normalize("Đặng Thị Hồng", Form.NFD), "TEACHER"));
        post(staff("GV2", "Trần Văn An", "MANAGER"));

        search("{\"q\": \"dang thi hong\"}").body("items.code", contains("GV1"));
        search("{\"q\": \"" + Normalizer.normalize("Hồng", Form.NFD) + "\"}")
                .body("items.fullName", contains("Đặng Thị Hồng"));
        search("{\"q\": \"%\"}").body("items", empty());
        search("{\"position\": \"MANAGER\"}").body("items.code", contains("GV2"));
        hanoi().queryParam("position", "MANAGER").get(STAFF).then().body("items.code", contains("GV2"));
    }

    @Test
    void every_apostrophe_is_the_same_in_a_search() {
        post(staff("GV1", "H’Hen Niê", "TEACHER"));

        for (var typed : List.of("h'hen", "HʼHen", "H`hen nie", "hhen")) {
            search("{\"q\": \"" + typed + "\"}").body("items.code", contains("GV1"));
        }
        search("{\"q\": \"'\"}").body("items", empty());
    }

    @Test
    void what_cannot_be_a_name_is_refused_and_blanks_are_one_space() {
        problem(post(staff("GV1", "\u00a0", "TEACHER")), 422, "NAME_WITHOUT_LETTER");
        problem(post(staff("GV1", "Lê Thị Lаn", "TEACHER")), 422, "NAME_IN_OTHER_SCRIPT");
        problem(post(staff("GV1", "NguyÔn V¨n An", "TEACHER")), 422, "NAME_IN_TCVN3");
        problem(post(staff("GV1", "GV 12", "TEACHER")), 422, "NAME_HAS_SIGNS");
        post(staff("GV1", "Lê\u00a0 Lan\u2003", "TEACHER")).body("fullName", is("Lê Lan"));
    }

    @Test
    void an_address_takes_a_code_and_no_name() {
        post(staff("GV1", "Đặng Thị Hồng", "TEACHER"));
        post(staff("GV2", "Trần Văn An", "MANAGER"));

        hanoi().queryParam("q", "GV2").get(STAFF).then().body("items.fullName", contains("Trần Văn An"));
        hanoi().queryParam("q", "Hong").get(STAFF).then().statusCode(200).body("items", empty());
        for (var name : List.of("Hồng", "dang thi hong", "Đặng Thị Hồng", "%")) {
            problem(hanoi().queryParam("q", name).get(STAFF).then(), 400, "SEARCH_BY_NAME_IS_POST")
                    .body("detail", containsString(STAFF + "/search"));
        }
    }

    @Test
    void a_search_is_read_page_by_page() {
        post(staff("GV1", "Đỗ An", "TEACHER"));
        post(staff("GV2", "Dương An", "TEACHER"));

        String next = search("{\"q\": \"an\", \"limit\": 1}")
                .body("items.code", contains("GV2"))
                .extract()
                .path("next");

        search("{\"q\": \"an\", \"limit\": 1, \"after\": \"" + next + "\"}")
                .body("items.code", contains("GV1"))
                .body("next", nullValue());
        problem(search("{\"limit\": 0}"), 400, "VALIDATION_FAILED");
        problem(hanoi().post(STAFF + "/search").then(), 400, "VALIDATION_FAILED");
    }

    @Test
    void the_list_goes_by_given_name_then_middle_then_family_name() {
        var names = List.of("Zo Đức An", "Zo Văn An", "Zu Thị Án", "Zo Thị Ánh", "Zo Ân", "Zo Thị Bình", "Lê Cường");
        for (var place = names.size(); place > 0; place--) {
            post(staff("GV" + place, names.get(place - 1), "TEACHER"));
        }

        hanoi().get(STAFF).then().body("items.fullName", is(names));
    }

    @Test
    void the_list_is_in_vietnamese_order_page_by_page() {
        post(staff("GV1", "Đỗ An", "TEACHER"));
        post(staff("GV2", "Dương An", "TEACHER"));
        post(staff("GV3", "Ê An", "TEACHER"));

        var first = hanoi().queryParam("limit", 2).get(STAFF);
        first.then().body("items.code", contains("GV2", "GV1")).header("Link", endsWith("rel=\"next\""));

        hanoi().queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(STAFF)
                .then()
                .body("items.code", contains("GV3"))
                .body("next", nullValue());
        problem(hanoi().queryParam("after", "eA").get(STAFF).then(), 400, "CURSOR_INVALID");
    }

    @Test
    void wrong_facts_are_refused_field_by_field() {
        problem(post(staff("GV 1", "  ", "TEACHER", ", \"personalNumber\": \"12\"")), 400, "VALIDATION_FAILED")
                .body("violations.field", hasItem("code"))
                .body("violations.field", hasItem("fullName"))
                .body("violations.field", hasItem("personalNumber"))
                .body("violations", hasSize(3));
        problem(post(staff("GV1", "Lê\\u0000Lan", "TEACHER")), 400, "HIDDEN_CHARACTER");
        problem(post(staff("GV1", "\\u2003", "TEACHER")), 400, "VALIDATION_FAILED");
        problem(post(staff("GV1", "Lê Lan", "JANITOR")), 400, "MALFORMED_REQUEST");
        problem(post(staff("GV1", "Lê Lan", "TEACHER").replace("1980", "2080")), 422, "BIRTH_DATE_IMPLAUSIBLE");
        problem(post(staff("GV1", "Lê Lan", "TEACHER").replace("2010", "1950")), 422, "EMPLOYMENT_DATE_IMPLAUSIBLE");
        problem(hanoi().queryParam("limit", 0).get(STAFF).then(), 400, "VALIDATION_FAILED");
    }

    private static ValidatableResponse post(String body) {
        return hanoi().body(body).post(STAFF).then();
    }

    private static ValidatableResponse search(String body) {
        return hanoi().body(body).post(STAFF + "/search").then();
    }

    private static ValidatableResponse put(String id, @Nullable String ifMatch, String body) {
        var request = hanoi().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(STAFF + "/" + id)
                .then();
    }

    private static ValidatableResponse depart(String id, @Nullable String ifMatch, String on) {
        var request = hanoi().body("{\"on\": \"" + on + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(STAFF + "/" + id + "/departure")
                .then();
    }
}
