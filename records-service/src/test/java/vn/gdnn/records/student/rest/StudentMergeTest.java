package vn.gdnn.records.student.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import vn.gdnn.records.Told;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentMergeTest {

    private static final String STUDENTS = "/api/records/v1/students";

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
        var merge = requested(survivor, duplicate);

        decide(head(), survivor, merge, "approval", 0)
                .statusCode(200)
                .body("status", is("DONE"))
                .body("decidedBy", is("head"));
        registrar().get("/api/records/v1/enrolments/" + enrolment).then().body("student.id", is(survivor));
        registrar().get("/api/records/v1/diplomas/" + diploma).then().body("studentId", is(survivor));
        registrar().get(STUDENTS + "/" + duplicate).then().statusCode(200).body("mergedInto", is(survivor));

        decide(head(), survivor, merge, "undoing", 1).statusCode(200).body("status", is("UNDONE"));
        registrar().get("/api/records/v1/enrolments/" + enrolment).then().body("student.id", is(duplicate));
        registrar().get("/api/records/v1/diplomas/" + diploma).then().body("studentId", is(duplicate));
        registrar().get(STUDENTS + "/" + duplicate).then().body("mergedInto", nullValue());
    }

    @Test
    void what_came_to_the_survivor_since_stays_with_it() {
        var survivorCode = School.student();
        var survivor = idOf(survivorCode);
        var merge = requested(survivor, entered());
        decide(head(), survivor, merge, "approval", 0).statusCode(200);
        var later = enrolment(survivorCode, "CREDIT", 2023);

        decide(head(), survivor, merge, "undoing", 1).statusCode(200);

        registrar().get("/api/records/v1/enrolments/" + later).then().body("student.id", is(survivor));
    }

    @Test
    void whoever_asked_does_not_decide() {
        var survivor = entered();
        var merge = requested(survivor, entered());
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");

        decide(both, survivor, merge, "approval", 0).statusCode(403).body("code", is("MERGE_NEEDS_ANOTHER_PERSON"));
        decide(registrar(), survivor, merge, "approval", 0).statusCode(403);
        decide(head(), survivor, merge, "approval", 7).statusCode(412);
        decide(head(), survivor, merge, "refusal", 0).statusCode(200).body("status", is("DECLINED"));
        decide(head(), survivor, merge, "approval", 1).statusCode(409).body("code", is("MERGE_NOT_REQUESTED"));
        decide(head(), survivor, merge, "undoing", 1).statusCode(409).body("code", is("MERGE_NOT_DONE"));
    }

    @Test
    void a_merged_entry_is_nobody_any_more() {
        var duplicateCode = School.student();
        var duplicate = idOf(duplicateCode);
        var survivor = entered();
        decide(head(), survivor, requested(survivor, duplicate), "approval", 0).statusCode(200);

        registrar().queryParam("limit", 200).get(STUDENTS).then().body("items.id", not(hasItem(duplicate)));
        registrar()
                .body(Map.of(
                        "studentCode",
                        duplicateCode,
                        "programmeCode",
                        School.PROGRAMME,
                        "studyMode",
                        "CREDIT",
                        "cohort",
                        2023,
                        "enrolledOn",
                        "2023-09-05"))
                .post("/api/records/v1/enrolments")
                .then()
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
        var survivor = studentOf(one);

        decide(head(), survivor, requested(survivor, studentOf(two)), "approval", 0)
                .statusCode(409)
                .body("code", is("ENROLMENT_ACTIVE_ALREADY"));
        registrar().get(STUDENTS + "/" + studentOf(two)).then().body("mergedInto", nullValue());
    }

    @Test
    void one_merge_at_a_time() {
        var duplicate = entered();
        var survivor = entered();
        requested(survivor, duplicate);

        ask(entered(), duplicate).statusCode(409).body("code", is("MERGE_OPEN_ALREADY"));
        ask(survivor, survivor).statusCode(422).body("code", is("MERGE_WITH_ITSELF"));
        registrar().get(STUDENTS + "/" + survivor + "/merge-requests").then().body("status", contains("REQUESTED"));
    }

    @Test
    void another_school_merges_nobody_of_ours() {
        var survivor = entered();
        var duplicate = entered();
        var merge = requested(survivor, duplicate);

        registrar(DANANG)
                .body(Map.of("duplicateId", duplicate, "reason", "trùng"))
                .post(STUDENTS + "/" + survivor + "/merge-requests")
                .then()
                .statusCode(404);
        decide(
                        Tokens.institution(DANANG, "school-head").contentType("application/json"),
                        survivor,
                        merge,
                        "approval",
                        0)
                .statusCode(404)
                .body("code", is("MERGE_NOT_FOUND"));
    }

    private static String entered() {
        return idOf(School.student());
    }

    private static String idOf(String code) {
        return Told.list("select id::text from student where code = ?", code).get(0);
    }

    private static String studentOf(String enrolment) {
        return registrar()
                .get("/api/records/v1/enrolments/" + enrolment)
                .then()
                .extract()
                .path("student.id");
    }

    private static ValidatableResponse ask(String survivor, String duplicate) {
        return registrar()
                .body(Map.of("duplicateId", duplicate, "reason", "trùng hồ sơ"))
                .post(STUDENTS + "/" + survivor + "/merge-requests")
                .then();
    }

    private static String requested(String survivor, String duplicate) {
        return ask(survivor, duplicate).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse decide(
            RequestSpecification by, String survivor, String merge, String decision, int version) {
        return by.header("If-Match", "\"" + version + "\"")
                .post(STUDENTS + "/" + survivor + "/merge-requests/" + merge + "/" + decision)
                .then();
    }
}
