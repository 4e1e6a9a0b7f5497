package vn.gdnn.records.register.deadline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.askForRevocation;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.reissue;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.School.DANANG;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
class RevocationsDueTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";
    private static final String DUE = "/api/records/v1/diplomas/revocations-due";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_diploma_in_force_whose_recognition_was_withdrawn_is_to_be_revoked() {
        var enrolment = School.graduate();
        var diploma = issued(enrolment).get("id");
        due().body("items.diploma.id", not(hasItem(diploma)));

        withdrawn(enrolment);

        of(diploma)
                .body("enrolmentId", is(enrolment))
                .body("person.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body("diploma.status", is("ISSUED"))
                .body("withdrawalNumber", is("77/QĐ"))
                .body("withdrawnOn", is("2026-07-01"))
                .body("dueOn", nullValue())
                .body("requestId", nullValue());
        noted(diploma);
        registrar(DANANG).get(DUE).then().statusCode(200).body("items", empty());

        String request = askForRevocation(diploma, Requests.TODAY)
                .statusCode(201)
                .extract()
                .path("id");
        of(diploma).body("requestId", is(request));

        act(head(), diploma, "revocation-requests/" + request + "/approval", Map.of())
                .statusCode(200);
        due().body("items.diploma.id", not(hasItem(diploma)));
    }

    @Test
    void a_new_paper_in_the_place_of_the_first_is_to_be_revoked_and_the_first_is_not() {
        var enrolment = School.graduate();
        var first = issued(enrolment).get("id");
        String second = reissue(first, Map.of("serialNumber", "HN" + School.newCode(), "reason", "In sai"));
        sign(second).statusCode(200);
        issue(second).statusCode(200);

        withdrawn(enrolment);

        due().body("items.diploma.id", hasItem(second)).body("items.diploma.id", not(hasItem(first)));
    }

    @Test
    void it_is_for_those_who_act_on_it() {
        Tokens.bearer(Tokens.token("analyst", Map.of(), "ministry-analyst"))
                .get(DUE)
                .then()
                .statusCode(403);
    }

    private static void noted(String diploma) {
        assertThat(StoredRows.list("""
                        select purpose from access_listing l join diploma d on l.persons @> array[d.student]
                        where d.id = ?::uuid and purpose = 'revocations due'""", diploma)).isNotEmpty();
    }

    private static ValidatableResponse of(String diploma) {
        return due().rootPath("items.find { it.diploma.id == '" + diploma + "' }");
    }

    private static ValidatableResponse due() {
        return registrar().queryParam("limit", 200).get(DUE).then().statusCode(200);
    }

    private static void withdrawn(String enrolment) {
        String request = registrar()
                .body(Map.of("decisionNumber", "77/QĐ", "decidedOn", "2026-07-01", "reason", "Kết quả bị hủy"))
                .post(ENROLMENTS + enrolment + "/recognition/withdrawal-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acting(head(), ENROLMENTS + enrolment, "recognition/withdrawal-requests/" + request + "/approval", Map.of())
                .statusCode(200);
    }
}
