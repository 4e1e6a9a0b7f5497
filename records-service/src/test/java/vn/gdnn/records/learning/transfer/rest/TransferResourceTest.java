package vn.gdnn.records.learning.transfer.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.PROGRAMME;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.enrolment;
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
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TransferResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    private static final String OFFERS = "/api/records/v1/transfer-offers/";

    @Test
    void a_student_changes_schools_by_handshake_and_brings_results_along() {
        var old = completed("8.5");
        var offer = offered(old);
        var fresh = danangEnrolment("2003-02-07");

        registrar(DANANG)
                .get(OFFERS + offer)
                .then()
                .statusCode(200)
                .body("fromInstitution", is(HANOI))
                .body("fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body("results.moduleCode", contains("M1", "M2", "PE"));
        confirmed(offer, fresh);
        accept(offer, fresh, "M1", "M1").statusCode(200).body("offer.status", is("ACCEPTED"));

        registrar().get(ENROLMENTS + old).then().body("status", is("TRANSFERRED"));
        registrar()
                .get(ENROLMENTS + old + "/acts")
                .then()
                .body("kind", contains("TRANSFER"))
                .body("decisionNumber", contains("8/QĐ-CT"));
        registrar(DANANG)
                .get(ENROLMENTS + fresh + "/transcript")
                .then()
                .body("modules.remark", contains("R", null, null))
                .body("modules.letter", contains("A", null, null))
                .body("creditsEarned", is(2))
                .body("gpa", is(4.0f));
        assertThat(StoredRows.list(
                        "select origin_institution || origin_module_code from recognised_result where enrolment = ?::uuid",
                        fresh))
                .containsExactly("CDHN01M1");
    }

    @Test
    void results_taken_over_count_in_averages_as_in_the_transcript() {
        var old = enrolment();
        postResult(old, "M1", 1, "3").statusCode(201);
        postResult(old, "M1", 2, "9").statusCode(201);
        var fresh = danangEnrolment("2003-02-07");
        var offer = offered(old);
        confirmed(offer, fresh);
        accept(offer, fresh, "M1", "M1").statusCode(200).body("recognised.kind", contains("RESIT"));
        registrar(DANANG).body("""
                        {"moduleCode": "M2", "attempt": 1, "regularMarks": [6], "examMark": 6,
                         "postedOn": "2026-01-15", "term": "2025-2026.1"}""").post(ENROLMENTS + fresh + "/results").then().statusCode(201);

        registrar(DANANG)
                .get(ENROLMENTS + fresh + "/transcript")
                .then()
                .body("gpa", is(3.0f))
                .body("resits", is(1));
        registrar(DANANG)
                .get(ENROLMENTS + fresh + "/averages")
                .then()
                .body("cumulative", is(3.0f))
                .body("semesters.average", contains(2.0f))
                .body("semesters.cumulative", contains(3.0f))
                .body("semesters.classification.code", contains("VERY_GOOD"))
                .body("years.cumulative", contains(3.0f));
    }

    @Test
    void an_acceptance_may_be_repeated() {
        var offer = offered(completed("8.5"));
        var fresh = danangEnrolment("2003-02-07");

        confirmed(offer, fresh);
        accept(offer, fresh, "M1", "M1").statusCode(200);
        accept(offer, fresh, "M1", "M1").statusCode(200).body("recognised.moduleCode", contains("M1"));
    }

    @Test
    void an_offer_serves_one_enrolment() {
        var offer = offered(completed("8.5"));
        var namesake = danangEnrolment("2003-02-07");
        var fresh = danangEnrolment("2003-02-07");
        confirmed(offer, fresh);
        confirmed(offer, namesake);
        accept(offer, fresh, "M1", "M1").statusCode(200);

        accept(offer, namesake, "M1", "M1").statusCode(409).body("code", is("TRANSFER_NOT_OPEN"));

        assertThat(StoredRows.list("select module_code from recognised_result where enrolment = ?::uuid", namesake))
                .isEmpty();
    }

    @Test
    void the_new_school_sees_the_offer_while_it_stands_and_nothing_else() {
        var old = completed("8.5");
        var offer = offered(old);
        var fresh = danangEnrolment("2003-02-07");

        registrar(DANANG).get(ENROLMENTS + old).then().statusCode(404);
        registrar(DANANG).get(ENROLMENTS + old + "/results").then().statusCode(404);
        Tokens.institution("CDHN02", "registrar").get(OFFERS + offer).then().statusCode(404);
        registrar()
                .header("If-Match", "\"0\"")
                .post(OFFERS + offer + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        registrar(DANANG).get(OFFERS + offer).then().statusCode(404);
        registrar(DANANG).queryParam("limit", 200).get(OFFERS).then().body("items.id", not(hasItem(offer)));
        accept(offer, fresh, "M1", "M1").statusCode(404);
        registrar().get(ENROLMENTS + old).then().body("status", is("ACTIVE"));
    }

    @Test
    void a_later_result_of_the_old_school_does_not_reach_the_offer() {
        var old = enrolment();
        postResult(old, "M1", 1, "8").statusCode(201);
        var offer = offered(old);
        postResult(old, "M2", 1, "8").statusCode(201);

        registrar(DANANG).get(OFFERS + offer).then().body("results.moduleCode", contains("M1"));
    }

    @Test
    void only_what_was_offered_and_passed_is_recognised() {
        var old = enrolment();
        postResult(old, "M1", 1, "3").statusCode(201);
        var offer = offered(old);
        var fresh = danangEnrolment("2003-02-07");

        confirmed(offer, fresh);
        accept(offer, fresh, "M1", "M1").statusCode(422).body("code", is("TRANSFER_MODULE_NOT_OFFERED"));
        accept(offer, fresh, "M1", "M2").statusCode(422).body("code", is("TRANSFER_MODULE_NOT_OFFERED"));
        accept(offer, fresh, "XX", "M1").statusCode(422).body("code", is("MODULE_UNKNOWN"));
        registrar().get(ENROLMENTS + old).then().body("status", is("ACTIVE"));
    }

    @Test
    void another_person_is_not_taken_over() {
        var offer = offered(completed("8.5"));

        confirmation(offer, danangEnrolment("2001-01-01"))
                .statusCode(422)
                .body("code", is("TRANSFER_OF_ANOTHER_PERSON"));
        accept(offer, danangEnrolment("2001-01-01"), "M1", "M1")
                .statusCode(422)
                .body("code", is("TRANSFER_OF_ANOTHER_PERSON"));
    }

    @Test
    void a_year_of_birth_contradicts_no_day_in_it_and_says_by_itself_of_nobody_that_it_is_the_same() {
        var offer = offered(completed("8.5"));
        var fresh = danangEnrolment("2003");

        for (var another : new String[] {"2002", "2003-03"}) {
            confirmation(offer, danangEnrolment(another))
                    .statusCode(422)
                    .body("code", is("TRANSFER_OF_ANOTHER_PERSON"));
        }
        accept(offer, fresh, "M1", "M1").statusCode(422).body("code", is("TRANSFER_PERSON_UNCONFIRMED"));
        String request = confirmation(offer, fresh)
                .statusCode(201)
                .body("particulars.dateOfBirth", is("2003-02-07"))
                .body("particulars.studentDateOfBirth", is("2003"))
                .extract()
                .path("id");
        head(DANANG)
                .post(OFFERS + offer + "/identity-confirmations/" + request + "/approval")
                .then()
                .statusCode(200);
        accept(offer, fresh, "M1", "M1").statusCode(200);
    }

    @Test
    void an_offer_shows_the_birth_as_the_papers_have_it() {
        var offer = offered(completed(Map.of("dateOfBirth", "2003"), "8.5"));

        registrar(DANANG).get(OFFERS + offer).then().statusCode(200).body("dateOfBirth", is("2003"));
        confirmation(offer, danangEnrolment("2004-02-07")).statusCode(422);
        confirmation(offer, danangEnrolment("2003-02-07")).statusCode(201);
    }

    @Test
    void the_same_number_needs_nobodys_word_and_another_number_none_can_give() {
        var offer = offered(completed(Map.of("personalNumber", "079303615260"), "8.5"));
        var same = danangEnrolment("2003-02-07", Map.of("personalNumber", "079303615260"));
        var another = danangEnrolment("2003-02-07", Map.of("personalNumber", "079303615261"));

        accept(offer, another, "M1", "M1").statusCode(422).body("code", is("TRANSFER_OF_ANOTHER_PERSON"));
        confirmation(offer, another).statusCode(422).body("code", is("TRANSFER_OF_ANOTHER_PERSON"));
        accept(offer, same, "M1", "M1").statusCode(200);
    }

    @Test
    void whom_no_number_identifies_two_people_confirm() {
        var old = completed("8.5");
        var offer = offered(old);
        var stranger = danangEnrolment("2003-02-07");
        var fresh = danangEnrolment("2003-02-07");

        accept(offer, fresh, "M1", "M1").statusCode(422).body("code", is("TRANSFER_PERSON_UNCONFIRMED"));
        registrar().get(ENROLMENTS + old).then().body("status", is("ACTIVE"));
        String request = confirmation(offer, fresh).statusCode(201).extract().path("id");
        var place = OFFERS + offer + "/identity-confirmations/" + request + "/approval";
        registrar(DANANG).post(place).then().statusCode(403);
        Tokens.bearer(Tokens.token("sis-" + DANANG, Map.of("institution", DANANG), "school-head"))
                .post(place)
                .then()
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        head().post(place).then().statusCode(404);
        head(DANANG)
                .get(OFFERS + offer + "/identity-confirmations")
                .then()
                .statusCode(200)
                .body("id", contains(request));
        assertThat(StoredRows.list("""
                select distinct purpose from access_log l join enrolment e on e.institution = l.institution and e.student = l.person
                where e.id = ?::uuid and purpose = 'identity confirmations'""", fresh)).hasSize(1);
        head(DANANG)
                .post(Waiting.place(head(DANANG), "TRANSFER_IDENTITY", request))
                .then()
                .statusCode(200);

        accept(offer, stranger, "M1", "M1").statusCode(422).body("code", is("TRANSFER_PERSON_UNCONFIRMED"));
        accept(offer, fresh, "M1", "M1").statusCode(200);
    }

    @Test
    void a_school_that_does_not_exist_is_offered_nobody() {
        offer(enrolment(), "ZZZZ99", "2026-01-10").statusCode(422).body("code", is("TRANSFER_TO_UNKNOWN"));
    }

    @Test
    void one_offer_at_a_time_by_an_active_school_to_another() {
        var old = enrolment();
        offered(old);

        offer(old, DANANG, "2026-01-10").statusCode(409).body("code", is("TRANSFER_OFFERED_ALREADY"));
        offer(enrolment(), HANOI, "2026-01-10").statusCode(422).body("code", is("TRANSFER_TO_ITSELF"));
        offer(enrolment(), DANANG, "2190-01-10").statusCode(422).body("code", is("TRANSFER_DATE_INVALID"));
        registrar(DANANG)
                .body(Map.of("toInstitution", HANOI, "decisionNumber", "1", "decidedOn", "2026-01-10"))
                .post(ENROLMENTS + old + "/transfer-offers")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_accepts_for_the_school_that_was_named() {
        var old = completed("8.5");
        var offer = offered(old);

        registrar()
                .body("{\"enrolmentId\": \"%s\", \"recognised\": []}".formatted(old))
                .post(OFFERS + offer + "/acceptance")
                .then()
                .statusCode(404);
        registrar(DANANG)
                .header("If-Match", "\"0\"")
                .post(OFFERS + offer + "/withdrawal")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse offer(String enrolment, String to, String on) {
        return registrar()
                .body(Map.of("toInstitution", to, "decisionNumber", "8/QĐ-CT", "decidedOn", on))
                .post(ENROLMENTS + enrolment + "/transfer-offers")
                .then();
    }

    private static String offered(String enrolment) {
        return offer(enrolment, DANANG, "2026-01-10").statusCode(201).extract().path("id");
    }

    private static ValidatableResponse accept(String offer, String enrolment, String module, String origin) {
        return registrar(DANANG)
                .body("""
                        {"enrolmentId": "%s", "recognised": [{"moduleCode": "%s", "originModuleCode": "%s"}]}""".formatted(enrolment, module, origin))
                .post(OFFERS + offer + "/acceptance")
                .then();
    }

    private static ValidatableResponse confirmation(String offer, String enrolment) {
        return registrar(DANANG)
                .body(Map.of("enrolmentId", enrolment, "evidence", "Giấy khai sinh"))
                .post(OFFERS + offer + "/identity-confirmations")
                .then();
    }

    private static void confirmed(String offer, String enrolment) {
        String request =
                confirmation(offer, enrolment).statusCode(201).extract().path("id");
        head(DANANG)
                .post(OFFERS + offer + "/identity-confirmations/" + request + "/approval")
                .then()
                .statusCode(200);
    }

    private static String danangEnrolment(String dateOfBirth) {
        return danangEnrolment(dateOfBirth, Map.of());
    }

    private static String danangEnrolment(String dateOfBirth, Map<String, String> numbers) {
        var code = newCode();
        var facts = new HashMap<>(numbers);
        facts.putAll(Map.of("code", code, "fullName", "Nguyễn Thị Ngọc Ánh", "dateOfBirth", dateOfBirth));
        registrar(DANANG).body(facts).post("/api/records/v1/students").then().statusCode(201);
        return enrol(DANANG, code, PROGRAMME, "CREDIT", 2024)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
