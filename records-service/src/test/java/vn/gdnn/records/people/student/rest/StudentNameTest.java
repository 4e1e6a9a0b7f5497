package vn.gdnn.records.people.student.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentNameTest {

    private static final String STUDENTS = "/api/records/v1/students";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00a0', NAME_WITHOUT_LETTER",
        "'\u3164', NAME_HIDDEN_CHARACTER",
        "'Nguyễn Văn Аn', NAME_IN_OTHER_SCRIPT",
        "'a\u0301\u0302\u0303\u0304', NAME_MARKS_TOO_MANY",
        "'12345', NAME_HAS_SIGNS",
        "'<b>x</b>', NAME_HAS_SIGNS",
        "'NguyÔn V¨n An', NAME_IN_TCVN3",
        "'Nguyeãn Vaên An', NAME_IN_VNI",
        "'Nguyá»…n VÄƒn An', NAME_MISREAD",
        "'Nguy?n V?n An', NAME_LETTERS_LOST"
    })
    void what_cannot_be_a_name_is_refused_by_call_and_by_file(String name, String why) {
        entered(name, "2004-03-09").statusCode(422).body("code", is(why));

        errorsOf(imported("students", List.of("code,fullName,dateOfBirth", newCode() + "," + name + ",2004-03-09")))
                .body("items.code", hasItem(why.equals("NAME_WITHOUT_LETTER") ? "VALUE_REQUIRED" : why));
    }

    @Test
    void a_place_of_birth_that_was_garbled_is_refused_by_call_and_by_file() {
        registrar()
                .body(Map.of(
                        "code", newCode(), "fullName", "Lê An", "dateOfBirth", "2004-03-09", "placeOfBirth", "Hµ Néi"))
                .post(STUDENTS)
                .then()
                .statusCode(422)
                .body("code", is("NAME_IN_TCVN3"));

        errorsOf(imported(
                        "students",
                        List.of("code,fullName,dateOfBirth,placeOfBirth", newCode() + ",Lê An,2004-03-09,H? N?i")))
                .body("items.code", contains("NAME_LETTERS_LOST"));
    }

    @Test
    void blanks_of_every_kind_are_one_space_by_call_and_by_file() {
        entered("Zbl\u00a0 Văn\u2003Dán\u2028", "2004-03-09").statusCode(201).body("fullName", is("Zbl Văn Dán"));
        var code = newCode();
        imported("students", List.of("code,fullName,dateOfBirth", code + ",Zbl\u00a0Văn   Ẩn,2004-03-09"));

        registrar().get(STUDENTS + "?q=" + code).then().body("items.fullName", contains("Zbl Văn Ẩn"));
        named("zbl  van\u00a0dan").body("items.fullName", contains("Zbl Văn Dán"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h'zap nie", "H’ZAP", "HʼZap", "H`Zap", "H´Zap", "hzap"})
    void a_search_takes_every_apostrophe_for_the_same(String words) {
        entered("H’Zap Niê", "2004-03-09").statusCode(201);

        named(words).body("items.fullName", hasItem("H’Zap Niê"));
    }

    @Test
    void words_without_a_letter_find_nobody() {
        named("'").body("items", empty());
    }

    @Test
    void letters_of_the_minorities_are_entered_as_they_are() {
        entered("H’Ƀlir Rư\u0306 Mlô", "2004-03-09").statusCode(201).body("fullName", is("H’Ƀlir Rư\u0306 Mlô"));
    }

    @Test
    void lists_go_by_given_name_then_middle_then_family_name_in_pages() {
        var word = School.newWord();
        var names = List.of(
                word + " Đức An",
                word + " Văn An",
                word + " Thị Ánh",
                word + " Ân",
                word + " Thị Bình",
                word + " Hoàng Cường",
                word + " Anh Dũng");
        var backwards = new ArrayList<>(names);
        Collections.reverse(backwards);
        backwards.forEach(name -> entered(name, "2004-03-09").statusCode(201));

        named(word).body("items.fullName", is(names));
        String next = registrar()
                .body(Map.of("q", word, "limit", 3))
                .post(STUDENTS + "/search")
                .then()
                .body("items.fullName", is(names.subList(0, 3)))
                .extract()
                .path("next");
        registrar()
                .body(Map.of("q", word, "limit", 4, "after", next))
                .post(STUDENTS + "/search")
                .then()
                .body("items.fullName", is(names.subList(3, 7)));
    }

    @Test
    void names_typed_with_other_apostrophes_are_duplicates() {
        entered("H'Zun Niê", "1999-01-31").statusCode(201);
        var id = entered("HʼZun\u00a0Niê", "1999-01-31")
                .statusCode(201)
                .extract()
                .<String>path("id");

        registrar().get(STUDENTS + "/" + id + "/duplicates").then().body("entries.fullName", contains("H'Zun Niê"));
    }

    @Test
    void a_refusal_names_the_likely_cause_in_both_languages() {
        entered("NguyÔn", "2004-03-09").body("detail", containsString("TCVN3"));
        registrar()
                .header("Accept-Language", "en")
                .body(Map.of("code", newCode(), "fullName", "Nguyeãn", "dateOfBirth", "2004-03-09"))
                .post(STUDENTS)
                .then()
                .body("detail", containsString("VNI"));
    }

    private static ValidatableResponse entered(String name, String born) {
        return registrar()
                .body(Map.of("code", newCode(), "fullName", name, "dateOfBirth", born))
                .post(STUDENTS)
                .then();
    }

    private static ValidatableResponse named(String words) {
        return registrar()
                .body(Map.of("q", words))
                .post(STUDENTS + "/search")
                .then()
                .statusCode(200);
    }
}
