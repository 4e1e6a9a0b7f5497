package vn.gdnn.records.verification.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.Told;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RegisterCheckTest {

    @Inject
    School school;

    String publicId;

    @BeforeEach
    void a_diploma() {
        school.known();
        publicId = issued().get("publicId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diploma_content set full_name = 'Trần Văn Giả'",
                "diploma_content set date_of_birth = '2000-01-01'",
                "diploma_content set graduation_class = 'Trung bình khá'",
                "diploma_content set occupation_name = 'Điều dưỡng'",
                "diploma_content set occupation_code = '6720301'",
                "diploma_content set qualification = 'Bằng tốt nghiệp trung cấp'",
                "diploma_content set institution_name = 'Trường khác'",
                "diploma_content set decision_number = '1/QĐ'",
                "diploma set serial_number = 'GIA-' || left(id::text, 30)",
                "diploma set register_number = 'GIA-' || left(id::text, 30)",
                "diploma set issued_on = '2026-06-24'",
                "diploma set signed_by = 'Người khác'"
            })
    void a_row_changed_behind_the_services_back_is_never_valid(String change) {
        verify().statusCode(200);

        assertThat(tamper(change)).isEqualTo(1);

        verify().statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("REGISTER_INCONSISTENT"))
                .body(not(containsString("Nguyễn Thị")));
        RestAssured.get("/q/metrics").then().body(containsString("gdnn_register_inconsistent_total"));
    }

    @Test
    void a_signature_that_does_not_fit_is_found_out() {
        tamper("diploma_credential set jwt_signature = set_byte(jwt_signature, 3, 255 - get_byte(jwt_signature, 3))");

        verify().statusCode(409);
    }

    @Test
    void a_credential_taken_away_is_missed_and_not_made_anew() {
        Told.list(
                "delete from diploma_credential where diploma = (select id from diploma where public_id = ?)"
                        + " returning institution",
                publicId);

        verify().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
        RestAssured.get("/api/public/v1/diplomas/" + publicId + "/credential")
                .then()
                .statusCode(404);
        verify().statusCode(409);
    }

    @Test
    void a_revocation_cannot_be_taken_back_behind_the_services_back() {
        var diploma = issued();
        publicId = diploma.get("publicId");
        revoke(diploma.get("id"), "2026-07-15").statusCode(200);
        verify().statusCode(200).body("status", is("REVOKED"));

        tamper("diploma set status = 'ISSUED', revoked_from = null, revocation_ground = null");

        verify().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
    }

    private int tamper(String change) {
        var id = change.startsWith("diploma set") ? "id" : "diploma";
        return Told.list(
                        "update " + change + " where " + id
                                + " = (select id from diploma where public_id = ?) returning institution",
                        publicId)
                .size();
    }

    private ValidatableResponse verify() {
        return RestAssured.get("/api/public/v1/diplomas/" + publicId).then();
    }
}
