package vn.gdnn.records.verification.consent.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ConsentHolderTest {

    private static final String STUDENTS = "/api/records/v1/students/";
    private static final String UNKNOWN = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String PERSONAL = "079303615244";
    private static final String LEGACY = "026152440";
    private static final String PASSPORT = "C6152440";
    private static final String OTHERS = "079303615245";
    private static final Map<String, String> NUMBERS =
            Map.of("personalNumber", PERSONAL, "legacyNumber", LEGACY, "passport", PASSPORT);

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void nothing_is_done_without_a_number_of_the_holder() {
        student(Map.of("personalNumber", OTHERS));
        var diploma = diplomaOf(NUMBERS);
        String consent = grant(diploma, PERSONAL).statusCode(201).extract().path("id");

        for (var number :
                Stream.of(null, "", "079303615299", OTHERS, PASSPORT + "1").toList()) {
            refused(grant(diploma, number));
            refused(list(diploma, number));
            refused(withdraw(diploma, number, consent));
        }
        list(diploma, PERSONAL)
                .statusCode(200)
                .body("items.id", contains(consent))
                .body("items[0].withdrawnAt", nullValue());
    }

    @Test
    void any_number_that_the_school_holds_is_the_holders() {
        var diploma = diplomaOf(NUMBERS);

        for (var number : List.of(PERSONAL, LEGACY, PASSPORT, "  c6152440 ")) {
            String consent = grant(diploma, number).statusCode(201).extract().path("id");
            list(diploma, number).statusCode(200).body("items[0].id", is(consent));
            withdraw(diploma, number, consent).statusCode(204);
        }
    }

    @Test
    void the_answer_does_not_tell_what_was_wrong() {
        var diploma = diplomaOf(NUMBERS);
        var unnumbered = issued().get("publicId");

        var answers = Stream.of(
                        list(diploma, OTHERS),
                        list(diploma, null),
                        list(unnumbered, PERSONAL),
                        list(unnumbered, null),
                        list(UNKNOWN, PERSONAL),
                        list(UNKNOWN, null))
                .map(ConsentHolderTest::withoutPath);

        assertThat(answers.distinct()).hasSize(1);
    }

    @Test
    void a_number_never_stands_in_an_answer() {
        var diploma = diplomaOf(NUMBERS);

        assertThat(list(diploma, OTHERS).extract().asString()).doesNotContain(OTHERS);
        var tooLong = "1".repeat(21);
        assertThat(list(diploma, tooLong).statusCode(400).extract().asString()).doesNotContain(tooLong);
    }

    @Test
    void who_holds_a_diploma_of_an_older_register_needs_a_number_too() {
        var serial = "A" + newCode();
        imported(
                        "diplomas",
                        List.of(
                                "studentCode,programmeCode,serialNumber,registerNumber,graduationClass,decisionNumber,"
                                        + "recognisedOn,issuedOn,signedBy",
                                "%s,%s,%s,%s/x,FAIRLY_GOOD,45/QĐ,2015-07-01,2015-07-10,Lê Văn Ký"
                                        .formatted(student(NUMBERS), School.PROGRAMME, serial, serial)))
                .body("accepted", is(1));
        var diploma = StoredRows.list("select public_id from diploma where serial_number = ?", serial)
                .get(0);

        refused(grant(diploma, OTHERS));
        grant(diploma, LEGACY).statusCode(201);
    }

    @Test
    void the_entry_in_force_counts_when_two_were_one_person() {
        var enrolment = graduate(Map.of("personalNumber", OTHERS));
        var diploma = issued(enrolment).get("publicId");
        String duplicate = registrar()
                .get("/api/records/v1/enrolments/" + enrolment)
                .then()
                .extract()
                .path("student.id");
        var survivor = StoredRows.list("select id::text from student where code = ?", student(NUMBERS))
                .get(0);
        list(diploma, OTHERS).statusCode(200);

        merge(duplicate, survivor);

        list(diploma, PERSONAL).statusCode(200);
        refused(list(diploma, OTHERS));
    }

    private static void merge(String duplicate, String survivor) {
        String merge = registrar()
                .body(Map.of("survivorId", survivor, "reason", "trùng hồ sơ"))
                .post(STUDENTS + duplicate + "/merge-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acting(head(), STUDENTS + duplicate, "merge-requests/" + merge + "/approval", Map.of())
                .statusCode(200);
    }

    private static String diplomaOf(Map<String, String> numbers) {
        return issued(graduate(numbers)).get("publicId");
    }

    private static ValidatableResponse grant(String publicId, @Nullable String number) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return showing(number)
                .body(Map.of("audience", "Công ty", "purpose", "Tuyển dụng", "expiresOn", today.toString()))
                .post(path(publicId))
                .then();
    }

    private static ValidatableResponse list(String publicId, @Nullable String number) {
        return showing(number).get(path(publicId)).then();
    }

    private static ValidatableResponse withdraw(String publicId, @Nullable String number, String consent) {
        return showing(number).delete(path(publicId) + "/" + consent).then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(404).body("code", is("NOT_FOUND"));
    }

    private static Map<String, Object> withoutPath(ValidatableResponse answer) {
        Map<String, Object> problem = answer.statusCode(404).extract().path("$");
        problem.remove("instance");
        return problem;
    }

    private static RequestSpecification showing(@Nullable String number) {
        var request = RestAssured.given().contentType(ContentType.JSON);
        return number == null ? request : request.header("Identity-Number", number);
    }

    private static String path(String publicId) {
        return "/api/public/v1/diplomas/" + publicId + "/consents";
    }
}
