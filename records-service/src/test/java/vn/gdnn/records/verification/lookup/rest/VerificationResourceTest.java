package vn.gdnn.records.verification.lookup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class VerificationResourceTest {

    @Inject
    School school;

    @Inject
    Database database;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void anyone_with_the_paper_sees_what_it_shows() {
        verify(issued().get("publicId"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", is("VALID"))
                .body("origin", is("REGISTERED"))
                .body("asOf", notNullValue())
                .body("diploma.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body("diploma.dateOfBirth", is("2003-02-07"))
                .body("diploma.occupationCode", is("6480201"))
                .body("diploma.issuedOn", is("2026-06-25"))
                .body("diploma.signedBy", is("Nguyễn Văn Hiệu"))
                .body("diploma.placeOfIssue", is("Hà Nội"))
                .body("diploma.size()", is(14))
                .body("revocation", nullValue());
    }

    @Test
    void a_revoked_one_says_since_when_and_why() {
        var diploma = issued();
        revoke(diploma.get("id"), "2026-07-15").statusCode(200);

        verify(diploma.get("publicId"))
                .body("status", is("REVOKED"))
                .body("revocation.effectiveOn", is("2026-07-15"))
                .body("revocation.groundCode", is("FRAUD"))
                .body("revocation.ground", is("Gian lận trong tuyển sinh, học tập, thi hoặc hồ sơ"));
        RestAssured.given()
                .header("Accept-Language", "en")
                .get(path(diploma.get("publicId")))
                .then()
                .body("revocation.ground", is("Fraud in admission, study, examination or file"));
    }

    @Test
    void it_was_valid_between_issue_and_revocation() {
        var diploma = issued();
        revoke(diploma.get("id"), "2026-07-15").statusCode(200);

        on(diploma, "2026-06-24").statusCode(200).body("status", is("NOT_YET_ISSUED"));
        on(diploma, "2026-06-25").statusCode(200).body("status", is("VALID")).body("revocation", nullValue());
        on(diploma, "2026-07-14").body("status", is("VALID"));
        on(diploma, "2026-07-15").body("status", is("REVOKED"));
        on(diploma, "2190-01-01").statusCode(422).body("code", is("DAY_IN_FUTURE"));
        on(diploma, "yesterday").statusCode(400).body("code", is("DATE_INVALID"));
    }

    @Test
    void what_is_unknown_odd_or_not_issued_looks_the_same() {
        String registered = register(graduate(), "HN" + newCode()).extract().path("publicId");

        for (var id : new String[] {registered, "0123456789abcdefghjkmnpqrstvwxyz", "x", "<b>%00"}) {
            RestAssured.given()
                    .urlEncodingEnabled(true)
                    .get("/api/public/v1/diplomas/{id}", id)
                    .then()
                    .statusCode(404)
                    .contentType("application/json")
                    .body("size()", is(3))
                    .body("status", is("UNKNOWN"))
                    .body("publicId", is(id))
                    .body("asOf", notNullValue());
        }
    }

    @Test
    void it_answers_the_same_whoever_asks() {
        var publicId = issued().get("publicId");

        Tokens.institution(DANANG, "registrar")
                .get(path(publicId))
                .then()
                .statusCode(200)
                .body("status", is("VALID"));
    }

    @Test
    void the_public_role_sees_printed_columns_of_issued_diplomas_only() {
        register(graduate(), "HN" + newCode());

        var statuses = CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(row -> row.text("status"), "select distinct status from diploma"));

        assertThat(statuses).isSubsetOf("ISSUED", "REPLACED", "REVOKED");
        assertThatThrownBy(() -> CurrentScope.inTransaction(
                        new Scope.Anyone(), () -> database.list(row -> 1, "select student from diploma")))
                .hasStackTraceContaining("permission denied");
        assertThat(
                        StoredRows.list(
                                "select table_name from information_schema.role_table_grants where grantee = 'gdnn_public'"
                                        + " and table_name in ('student', 'enrolment', 'module_result', 'recognition', 'diploma_act')"))
                .isEmpty();
    }

    private static ValidatableResponse on(Map<String, String> diploma, String day) {
        return RestAssured.given()
                .queryParam("on", day)
                .get(path(diploma.get("publicId")))
                .then();
    }

    private static ValidatableResponse verify(String publicId) {
        return RestAssured.get(path(publicId)).then();
    }

    private static String path(String publicId) {
        return "/api/public/v1/diplomas/" + publicId;
    }
}
