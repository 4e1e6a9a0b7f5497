package vn.gdnn.records.people.student.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentMergeTest {

    private static final String STUDENTS = "/api/records/v1/students";
    private static final String WAITING = "/api/records/v1/approvals?kind=STUDENT_MERGE&limit=200";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void enrolments_and_diplomas_follow_the_person_and_go_back() {
        var enrolment = School.graduate();
        var diploma =
                register(enrolment, "MG" + newCode()).statusCode(201).extract().<String>path("id");
        var duplicate = studentOf(enrolment);
        var survivor = entered();
        var merge = requested(duplicate, survivor);
        registrar().get(WAITING).then().body("items.find { it.id == '%s' }.subject".formatted(merge), is(duplicate));

        decide(head(), duplicate, merge, "approval").statusCode(200).body("ruling.outcome", is("APPROVED"));
        registrar().get("/api/records/v1/enrolments/" + enrolment).then().body("student.id", is(survivor));
        registrar().get("/api/records/v1/diplomas/" + diploma).then().body("studentId", is(survivor));
        registrar().get(STUDENTS + "/" + duplicate).then().statusCode(200).body("mergedInto", is(survivor));

        decide(head(), duplicate, merge, "undoing").statusCode(200);
        registrar().get("/api/records/v1/enrolments/" + enrolment).then().body("student.id", is(duplicate));
        registrar().get("/api/records/v1/diplomas/" + diploma).then().body("studentId", is(duplicate));
        registrar().get(STUDENTS + "/" + duplicate).then().body("mergedInto", nullValue());
        decide(head(), duplicate, merge, "undoing").statusCode(409).body("code", is("MERGE_NOT_DONE"));
    }

    @Test
    void what_came_to_the_survivor_since_stays_with_it() {
        var survivorCode = School.student();
        var duplicate = entered();
        var survivor = idOf(survivorCode);
        var merge = requested(duplicate, survivor);
        decide(head(), duplicate, merge, "approval").statusCode(200);
        var later = enrolment(survivorCode, "CREDIT", 2023);

        decide(head(), duplicate, merge, "undoing").statusCode(200);

        registrar().get("/api/records/v1/enrolments/" + later).then().body("student.id", is(survivor));
    }

    @Test
    void an_earlier_merge_does_not_undo_a_later_one() {
        var duplicate = studentOf(School.graduate());
        var first = requested(duplicate, entered());
        decide(head(), duplicate, first, "approval").statusCode(200);
        decide(head(), duplicate, first, "undoing").statusCode(200);
        var survivor = entered();
        decide(head(), duplicate, requested(duplicate, survivor), "approval").statusCode(200);

        decide(head(), duplicate, first, "undoing").statusCode(409).body("code", is("MERGE_NOT_DONE"));
        registrar().get(STUDENTS + "/" + duplicate).then().body("mergedInto", is(survivor));
    }

    @Test
    void whoever_asked_does_not_decide() {
        var duplicate = entered();
        var merge = requested(duplicate, entered());
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");

        decide(both, duplicate, merge, "approval").statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        decide(registrar(), duplicate, merge, "approval").statusCode(403);
        head().header("If-Match", "\"7\"")
                .post(path(duplicate, merge, "approval"))
                .then()
                .statusCode(412);
        decide(head(), duplicate, merge, "undoing").statusCode(409).body("code", is("MERGE_NOT_DONE"));
        head().body(Map.of("reason", "hai người khác nhau"))
                .post(path(duplicate, merge, "rejection"))
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        decide(head(), duplicate, merge, "approval").statusCode(409).body("code", is("APPROVAL_DECIDED"));
    }

    @Test
    void whoever_asked_undoes_no_merge() {
        var duplicate = entered();
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");
        String merge = given().spec(both)
                .body(Map.of("survivorId", entered(), "reason", "trùng"))
                .post(STUDENTS + "/" + duplicate + "/merge-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide(head(), duplicate, merge, "approval").statusCode(200);

        decide(both, duplicate, merge, "undoing").statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        decide(head(), duplicate, merge, "undoing").statusCode(200);
    }

    @Test
    void a_merged_entry_is_nobody_any_more() {
        var duplicateCode = School.student();
        var duplicate = idOf(duplicateCode);
        var survivor = entered();
        decide(head(), duplicate, requested(duplicate, survivor), "approval").statusCode(200);

        registrar().queryParam("limit", 200).get(STUDENTS).then().body("items.id", not(hasItem(duplicate)));
        enrol(HANOI, duplicateCode, School.PROGRAMME, "CREDIT", 2023)
                .statusCode(409)
                .body("code", is("STUDENT_UNKNOWN"));
        ask(duplicate, entered()).statusCode(409).body("code", is("STUDENT_MERGED"));
        registrar()
                .header("If-Match", "\"1\"")
                .body(Map.of("code", duplicateCode, "fullName", "Ai", "dateOfBirth", "2003-02-07"))
                .put(STUDENTS + "/" + duplicate)
                .then()
                .statusCode(409);
    }

    @Test
    void two_active_enrolments_in_one_programme_stand_in_the_way() {
        var one = School.enrolment();
        var two = School.enrolment();
        var duplicate = studentOf(two);

        decide(head(), duplicate, requested(duplicate, studentOf(one)), "approval")
                .statusCode(409)
                .body("code", is("ENROLMENT_ACTIVE_ALREADY"));
        registrar().get(STUDENTS + "/" + duplicate).then().body("mergedInto", nullValue());
    }

    @Test
    void one_merge_at_a_time() {
        var duplicate = entered();
        requested(duplicate, entered());

        ask(duplicate, entered()).statusCode(409).body("code", is("APPROVAL_PENDING"));
        ask(duplicate, duplicate).statusCode(422).body("code", is("MERGE_WITH_ITSELF"));
        registrar()
                .get(STUDENTS + "/" + duplicate + "/merge-requests")
                .then()
                .body("requestedBy", contains("sis-CDHN01"))
                .body("ruling", contains(nullValue()));
    }

    @Test
    void another_school_merges_nobody_of_ours() {
        var survivor = entered();
        var duplicate = entered();
        var merge = requested(duplicate, survivor);

        registrar(DANANG)
                .body(Map.of("survivorId", survivor, "reason", "trùng"))
                .post(STUDENTS + "/" + duplicate + "/merge-requests")
                .then()
                .statusCode(404);
        Tokens.institution(DANANG, "school-head")
                .header("If-Match", "\"0\"")
                .post(path(duplicate, merge, "approval"))
                .then()
                .statusCode(404)
                .body("code", is("STUDENT_NOT_FOUND"));
        Tokens.institution(DANANG, "school-head")
                .contentType("application/json")
                .body(Map.of("reason", "x"))
                .post(path(duplicate, merge, "rejection"))
                .then()
                .statusCode(404);
    }

    private static String entered() {
        return idOf(School.student());
    }

    private static String idOf(String code) {
        return StoredRows.list("select id::text from student where code = ?", code)
                .get(0);
    }

    private static String studentOf(String enrolment) {
        return registrar()
                .get("/api/records/v1/enrolments/" + enrolment)
                .then()
                .extract()
                .path("student.id");
    }

    private static ValidatableResponse ask(String duplicate, String survivor) {
        return registrar()
                .body(Map.of("survivorId", survivor, "reason", "trùng hồ sơ"))
                .post(STUDENTS + "/" + duplicate + "/merge-requests")
                .then();
    }

    private static String requested(String duplicate, String survivor) {
        return ask(duplicate, survivor).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse decide(
            RequestSpecification by, String duplicate, String merge, String decision) {
        var version = registrar().get(STUDENTS + "/" + duplicate).header("ETag");
        return by.header("If-Match", version)
                .post(path(duplicate, merge, decision))
                .then();
    }

    private static String path(String duplicate, String merge, String decision) {
        return STUDENTS + "/" + duplicate + "/merge-requests/" + merge + "/" + decision;
    }
}
