package vn.gdnn.records.graduation.recognition.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class WithdrawalResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_recognition_is_withdrawn_by_two_people_and_the_student_studies_again() {
        var enrolment = graduate();
        var request = asked(enrolment);
        registrar().get(ENROLMENTS + enrolment).then().body("status", is("GRADUATED"));

        approve(enrolment, request).statusCode(200).body("ruling.outcome", is("APPROVED"));

        registrar().get(ENROLMENTS + enrolment).then().body("status", is("ACTIVE"));
        registrar()
                .get(ENROLMENTS + enrolment + "/recognition")
                .then()
                .statusCode(200)
                .body("withdrawal.decisionNumber", is("77/QĐ"))
                .body("withdrawal.decidedOn", is("2026-07-01"))
                .body("withdrawal.reason", is("Kết quả bị hủy"));
        registrar()
                .get(ENROLMENTS + enrolment + "/acts")
                .then()
                .statusCode(200)
                .body("kind", contains("RETURN"))
                .body("decisionNumber", contains("77/QĐ"));
    }

    @Test
    void nothing_is_entered_in_the_register_on_a_recognition_withdrawn() {
        var enrolment = graduate();
        approve(enrolment, asked(enrolment)).statusCode(200);

        register(enrolment, "WD" + newCode()).statusCode(409).body("code", is("NOT_RECOGNISED"));
    }

    @Test
    void only_a_new_recognition_makes_a_graduate_again() {
        var enrolment = graduate();
        String first = registrar().get(ENROLMENTS + enrolment + "/recognition").path("id");
        approve(enrolment, asked(enrolment)).statusCode(200);

        recognise(enrolment, "{}").statusCode(201).body("id", not(is(first))).body("withdrawal", nullValue());

        registrar()
                .get(ENROLMENTS + enrolment + "/recognition")
                .then()
                .body("id", not(is(first)))
                .body("withdrawal", nullValue());
        assertThat(StoredRows.list(
                        "select count(*) || '/' || count(withdrawn_at) from recognition where enrolment = ?::uuid",
                        enrolment))
                .containsExactly("2/1");
    }

    @Test
    void the_decision_may_end_the_enrolment() {
        var enrolment = graduate();
        var request =
                ask(enrolment, Map.of("aftermath", "EXPULSION")).statusCode(201).extract();

        approve(enrolment, request.path("id")).statusCode(200);

        registrar().get(ENROLMENTS + enrolment).then().body("status", is("EXPELLED"));
        recognise(enrolment, "{}").statusCode(409).body("code", is("ENROLMENT_CLOSED"));
    }

    @Test
    void whoever_asked_does_not_decide_and_nothing_is_withdrawn_twice() {
        var enrolment = graduate();
        var request = asked(enrolment);
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");

        acting(both, ENROLMENTS + enrolment, path(request, "approval"), Map.of())
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        acting(registrar(), ENROLMENTS + enrolment, path(request, "approval"), Map.of())
                .statusCode(403);
        ask(enrolment, Map.of()).statusCode(409).body("code", is("APPROVAL_PENDING"));
        head().header("If-Match", "\"99\"")
                .post(ENROLMENTS + enrolment + "/" + path(request, "approval"))
                .then()
                .statusCode(412);
        approve(enrolment, request).statusCode(200);
        approve(enrolment, request).statusCode(409).body("code", is("APPROVAL_DECIDED"));
        ask(enrolment, Map.of()).statusCode(409).body("code", is("RECOGNITION_WITHDRAWN"));
    }

    @Test
    void a_request_rejected_leaves_the_recognition() {
        var enrolment = graduate();
        var request = asked(enrolment);

        head().body(Map.of("reason", "không có căn cứ"))
                .post(ENROLMENTS + enrolment + "/" + path(request, "rejection"))
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));

        registrar().get(ENROLMENTS + enrolment).then().body("status", is("GRADUATED"));
        registrar()
                .get(ENROLMENTS + enrolment + "/recognition/withdrawal-requests")
                .then()
                .body("ruling.outcome", contains("REJECTED"));
    }

    @Test
    void the_decision_lies_between_the_recognition_and_today() {
        var enrolment = graduate();

        for (var day : new String[] {"2026-06-19", "2190-01-01"}) {
            ask(enrolment, Map.of("decidedOn", day)).statusCode(422).body("code", is("WITHDRAWAL_DATE_INVALID"));
        }
    }

    @Test
    void who_was_never_recognised_has_nothing_to_withdraw_and_another_school_sees_nothing() {
        ask(School.enrolment(), Map.of()).statusCode(404).body("code", is("RECOGNITION_NOT_FOUND"));
        var enrolment = graduate();

        registrar(DANANG)
                .body(decision(Map.of()))
                .post(ENROLMENTS + enrolment + "/recognition/withdrawal-requests")
                .then()
                .statusCode(404);
        registrar(DANANG)
                .get(ENROLMENTS + enrolment + "/recognition/withdrawal-requests")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_undoes_or_rewrites_a_withdrawal() {
        assertThat(StoredRows.list("""
                select column_name from information_schema.column_privileges
                where table_name = 'recognition' and grantee = 'gdnn_institution' and privilege_type = 'UPDATE'
                order by column_name"""))
                .containsExactly(
                        "withdrawal_number", "withdrawal_reason", "withdrawn_at", "withdrawn_by", "withdrawn_on");
        assertThat(StoredRows.list("select policyname from pg_policies where tablename = 'recognition'"))
                .contains("withdrawn_once");
    }

    private static ValidatableResponse ask(String enrolment, Map<String, ?> more) {
        return registrar()
                .body(decision(more))
                .post(ENROLMENTS + enrolment + "/recognition/withdrawal-requests")
                .then();
    }

    private static String asked(String enrolment) {
        return ask(enrolment, Map.of()).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse approve(String enrolment, String request) {
        return head().header("If-Match", tag("enrolments/" + enrolment))
                .post(ENROLMENTS + enrolment + "/" + path(request, "approval"))
                .then();
    }

    private static String path(String request, String decision) {
        return "recognition/withdrawal-requests/" + request + "/" + decision;
    }

    private static Map<String, Object> decision(Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("decisionNumber", "77/QĐ", "decidedOn", "2026-07-01", "reason", "Kết quả bị hủy"));
        body.putAll(more);
        return body;
    }
}
