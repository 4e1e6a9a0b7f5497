package vn.gdnn.records.verification.lookup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class NumberVerificationTest {

    private static final String HOLDER = "Nguyễn Thị Ngọc Ánh";
    private static final String BORN = "2003-02-07";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_number_with_name_and_birth_date_opens_what_the_paper_shows() {
        var paper = paper();

        for (var number : List.of("serialNumber", "registerNumber")) {
            ask(Map.of(number, paper.get(number), "fullName", HOLDER, "dateOfBirth", BORN))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("status", is("VALID"))
                    .body("diploma.fullName", is(HOLDER))
                    .body("publicId", nullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGUYEN THI NGOC ANH",
                "  nguyễn   thị ngọc\tánh ",
                "Nguye\u0302\u0303n Thi\u0323 Ngo\u0323c A\u0301nh"
            })
    void case_spaces_marks_and_composition_of_the_name_do_not_matter(String typed) {
        ask(Map.of("serialNumber", paper().get("serialNumber"), "fullName", typed, "dateOfBirth", BORN))
                .then()
                .statusCode(typed.contains("\t") ? 400 : 200);
    }

    @Test
    void a_number_is_found_however_people_type_it() {
        var paper = paper();
        for (var number : List.of("serialNumber", "registerNumber")) {
            var printed = paper.get(number);
            var typed = List.of(
                    printed.toLowerCase(Locale.ROOT),
                    " " + printed.substring(0, 2) + "\u00a0 " + printed.substring(2),
                    printed.substring(0, 2) + "-" + printed.substring(2),
                    printed.substring(0, 2) + "\u2013" + printed.substring(2),
                    printed.replace('S', '\uFF33').replace('1', '\uFF11'));
            for (var text : typed) {
                ask(Map.of(number, text, "fullName", HOLDER, "dateOfBirth", BORN))
                        .then()
                        .statusCode(200)
                        .body("status", is("VALID"));
            }
        }
    }

    @Test
    void a_number_of_dashes_alone_is_none() {
        ask(Map.of("serialNumber", "- -", "fullName", HOLDER, "dateOfBirth", BORN))
                .then()
                .statusCode(400)
                .body("code", is("NUMBER_REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn\u00a0Thị Ngọc\u2003Ánh", "Nguyễn Thị Ngọc Ánh\u00a0", "Nguyễn-Thị Ngọc Ánh."})
    void a_name_pasted_with_other_blanks_is_the_same(String pasted) {
        ask(Map.of("serialNumber", paper().get("serialNumber"), "fullName", pasted, "dateOfBirth", BORN))
                .then()
                .statusCode(200);
    }

    @Test
    void unknown_number_and_wrong_person_look_the_same_to_the_byte() {
        var serial = paper().get("serialNumber");
        var registered = "HN" + newCode();
        register(graduate(), registered).statusCode(201);

        var answers = List.of(
                ask(Map.of("serialNumber", "KHONG-CO", "fullName", HOLDER, "dateOfBirth", BORN)),
                ask(Map.of("serialNumber", serial, "fullName", "Nguyễn Thị Ngọc Anh Thư", "dateOfBirth", BORN)),
                ask(Map.of("serialNumber", serial, "fullName", HOLDER, "dateOfBirth", "2003-02-08")),
                ask(Map.of("serialNumber", serial, "registerNumber", "1/2", "fullName", HOLDER, "dateOfBirth", BORN)),
                ask(Map.of("serialNumber", serial, "institution", "TCDN01", "fullName", HOLDER, "dateOfBirth", BORN)),
                ask(Map.of("serialNumber", registered, "fullName", HOLDER, "dateOfBirth", BORN)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(404);
        assertThat(answers)
                .extracting(NumberVerificationTest::withoutTime)
                .containsOnly("{\"status\":\"UNKNOWN\",\"asOf\":\"\"}");
        assertThat(answers)
                .extracting(answer -> answer.headers().asList().stream()
                        .map(header -> header.getName() + ": " + header.getValue())
                        .filter(header -> !header.startsWith("content-length"))
                        .toList())
                .containsOnly(answers.get(0).headers().asList().stream()
                        .map(header -> header.getName() + ": " + header.getValue())
                        .filter(header -> !header.startsWith("content-length"))
                        .toList());
    }

    @Test
    void the_institution_may_be_named() {
        ask(Map.of(
                        "serialNumber",
                        paper().get("serialNumber"),
                        "institution",
                        HANOI,
                        "fullName",
                        HOLDER,
                        "dateOfBirth",
                        BORN))
                .then()
                .statusCode(200);
    }

    @Test
    void a_day_can_be_asked_about() {
        var facts = Map.of("serialNumber", paper().get("serialNumber"), "fullName", HOLDER, "dateOfBirth", BORN);

        post("?on=2026-06-24", facts)
                .then()
                .statusCode(200)
                .body("status", is("NOT_YET_ISSUED"))
                .body("on", is("2026-06-24"));
        post("?on=2026-06-25", facts).then().statusCode(200).body("on", is("2026-06-25"));
        post("?on=2190-01-01", facts).then().statusCode(422).body("code", is("DAY_IN_FUTURE"));
        post("?on=yesterday", facts).then().statusCode(400).body("code", is("DATE_INVALID"));
    }

    @Test
    void one_number_is_needed_and_both_facts() {
        ask(Map.of("fullName", HOLDER, "dateOfBirth", BORN))
                .then()
                .statusCode(400)
                .body("code", is("NUMBER_REQUIRED"));
        ask(Map.of("serialNumber", "X", "fullName", HOLDER)).then().statusCode(400);
        ask(Map.of("serialNumber", "X", "dateOfBirth", BORN)).then().statusCode(400);
    }

    private static String withoutTime(Response answer) {
        return answer.asString().replaceAll("\"asOf\":\"[^\"]*\"", "\"asOf\":\"\"");
    }

    private static Map<String, String> paper() {
        var shown = RestAssured.get("/api/public/v1/diplomas/" + issued().get("publicId"))
                .then()
                .extract();
        var paper = new HashMap<String, String>();
        for (var number : List.of("serialNumber", "registerNumber")) {
            paper.put(number, shown.path("diploma." + number));
        }
        return paper;
    }

    private static Response ask(Map<String, String> facts) {
        return post("", facts);
    }

    private static Response post(String query, Map<String, String> facts) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(facts)
                .post("/api/public/v1/verifications" + query);
    }
}
