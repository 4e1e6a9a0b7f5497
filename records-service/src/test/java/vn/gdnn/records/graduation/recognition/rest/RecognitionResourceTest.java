package vn.gdnn.records.graduation.recognition.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RecognitionResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void who_meets_the_conditions_graduates_with_the_evidence_kept() {
        var enrolment = completed("8.5");

        recognise(enrolment, "{}")
                .statusCode(201)
                .body("graduationClass", is("EXCELLENT"))
                .body("average", is(4.0f))
                .body("ruleSet", is("TT_04_2022/CREDIT/1"))
                .body("conditions.code", hasItem("CREDITS_ACCUMULATED"))
                .body("conditions.find { it.code == 'CREDITS_ACCUMULATED' }.evidence", is("5/5"))
                .body("conditions.find { it.code == 'NOT_SUSPENDED_OR_PROSECUTED' }.finding", is("NOT_RECORDED"));
        registrar()
                .get(ENROLMENTS + enrolment + "/recognition")
                .then()
                .statusCode(200)
                .body("conditions.size()", is(5));
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("GRADUATED"));
    }

    @Test
    void conditions_not_met_are_named() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "4");

        recognise(enrolment, "{}")
                .statusCode(422)
                .body("code", is("GRADUATION_CONDITIONS_NOT_MET"))
                .body(
                        "detail",
                        allOf(
                                containsString("CREDITS_ACCUMULATED (2/5)"),
                                containsString("COMPULSORY_COMPLETED (M2, PE)"),
                                containsString("AVERAGE_SUFFICIENT (1.00)")));
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("ACTIVE"));
    }

    @Test
    void the_conditions_can_be_looked_at_before() {
        registrar()
                .get(ENROLMENTS + enrolment() + "/graduation-conditions")
                .then()
                .statusCode(200)
                .body("find { it.code == 'AVERAGE_SUFFICIENT' }.finding", is("NOT_MET"));
    }

    @Test
    void a_class_is_entered_for_year_based_training_only() {
        recognise(completed("8"), "{\"graduationClass\": \"GOOD\"}")
                .statusCode(422)
                .body("code", is("GRADUATION_CLASS_COMPUTED"));
        var yearBased = enrolment(student(), "YEAR_BASED", 2023);
        List.of("M1", "M2", "PE")
                .forEach(module -> postResult(yearBased, module, 1, "7").statusCode(201));

        recognise(yearBased, "{}").statusCode(422).body("code", is("GRADUATION_CLASS_REQUIRED"));
        recognise(yearBased, "{\"graduationClass\": \"WEAK\"}")
                .statusCode(422)
                .body("code", is("GRADUATION_CLASS_INVALID"));
        recognise(yearBased, "{\"graduationClass\": \"GOOD\"}")
                .statusCode(201)
                .body("graduationClass", is("GOOD"))
                .body("conditions.code", not(hasItem("AVERAGE_SUFFICIENT")));
    }

    @Test
    void the_class_is_lowered_by_itself_with_its_reasons_and_may_be_confirmed() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "3").statusCode(201);
        for (var module : List.of("M2", "PE")) {
            postResult(enrolment, module, 1, "9").statusCode(201);
        }
        postResult(enrolment, "M1", 2, "9").statusCode(201);

        recognise(enrolment, "{\"graduationClass\": \"EXCELLENT\"}")
                .statusCode(422)
                .body("code", is("GRADUATION_CLASS_COMPUTED"))
                .body("detail", containsString("Giỏi"));
        recognise(enrolment, "{\"graduationClass\": \"VERY_GOOD\"}")
                .statusCode(201)
                .body("classReached", is("EXCELLENT"))
                .body("graduationClass", is("VERY_GOOD"))
                .body("loweredFor.code", contains("RETAKEN_MODULES"))
                .body("loweredFor.evidence", contains("M1"));
        registrar()
                .get(ENROLMENTS + enrolment + "/recognition")
                .then()
                .body("graduationClass", is("VERY_GOOD"))
                .body("loweredFor.evidence", contains("M1"));
    }

    @Test
    void it_is_recognised_once() {
        var enrolment = School.graduate();

        recognise(enrolment, "{}").statusCode(409).body("code", is("ENROLMENT_CLOSED"));
    }

    @Test
    void one_asks_and_another_approves_the_version_read() {
        var enrolment = completed("8");
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType(ContentType.JSON);
        String request = registrar()
                .body(Map.of("decisionNumber", "1", "decidedOn", "2026-06-20"))
                .post(ENROLMENTS + enrolment + "/recognition-requests")
                .then()
                .statusCode(201)
                .body("particulars.graduationClass", is("VERY_GOOD"))
                .body("particulars.decisionNumber", is("1"))
                .extract()
                .path("id");
        var approval = ENROLMENTS + enrolment + "/recognition-requests/" + request + "/approval";
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("ACTIVE"));

        head().post(approval).then().statusCode(428);
        head().header("If-Match", "\"9\"").post(approval).then().statusCode(412);
        registrar().header("If-Match", "\"0\"").post(approval).then().statusCode(403);
        both.header("If-Match", "\"0\"")
                .post(approval)
                .then()
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("ACTIVE"));
        head().header("If-Match", "\"0\"")
                .post(approval)
                .then()
                .statusCode(201)
                .body("graduationClass", is("VERY_GOOD"));
        registrar()
                .get(ENROLMENTS + enrolment + "/recognition-requests")
                .then()
                .body("ruling.outcome", contains("APPROVED"));
    }

    @Test
    void what_changed_since_it_was_asked_is_judged_again() {
        var enrolment = completed("6");
        String request = registrar()
                .body(Map.of("decisionNumber", "1", "decidedOn", "2026-06-20"))
                .post(ENROLMENTS + enrolment + "/recognition-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        postResult(enrolment, "M1", 2, "10").statusCode(201);

        head().header("If-Match", "\"0\"")
                .post(ENROLMENTS + enrolment + "/recognition-requests/" + request + "/approval")
                .then()
                .statusCode(422)
                .body("code", is("GRADUATION_CLASS_COMPUTED"));
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("ACTIVE"));
    }

    @Test
    void a_request_rejected_recognises_nobody() {
        var enrolment = completed("8");
        String request = registrar()
                .body(Map.of("decisionNumber", "1", "decidedOn", "2026-06-20"))
                .post(ENROLMENTS + enrolment + "/recognition-requests")
                .then()
                .extract()
                .path("id");

        head().body(Map.of("reason", "chưa họp hội đồng"))
                .post(ENROLMENTS + enrolment + "/recognition-requests/" + request + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("ACTIVE"));
    }

    @Test
    void a_decision_to_come_recognises_nobody() {
        Requests.recognise(HANOI, completed("8"), Map.of("decisionNumber", "1", "decidedOn", "2190-06-20"))
                .statusCode(422)
                .body("code", is("DECISION_DATE_INVALID"));
    }

    @Test
    void another_school_can_neither_read_nor_decide() {
        var enrolment = completed("8");

        registrar(DANANG)
                .body(Map.of("decisionNumber", "1", "decidedOn", "2026-06-20"))
                .post(ENROLMENTS + enrolment + "/recognition-requests")
                .then()
                .statusCode(404);
        registrar(DANANG)
                .get(ENROLMENTS + enrolment + "/graduation-conditions")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_is_granted_the_change_of_its_evidence() {
        assertThat(StoredRows.list("""
                select r from unnest(array['gdnn_institution', 'gdnn_ministry', 'gdnn_province', 'gdnn_public']) r
                where has_any_column_privilege(r, 'recognition_condition', 'update')
                   or has_table_privilege(r, 'recognition_condition', 'delete')
                   or has_table_privilege(r, 'recognition', 'update') or has_table_privilege(r, 'recognition', 'delete')""")).isEmpty();
    }
}
