package vn.gdnn.records.verification.lookup.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

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
                "diploma set issued_on = '2026-06-26'",
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
        StoredRows.list(
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

    @Test
    void a_key_declared_compromised_opens_no_way_to_change_the_row() {
        var key = key();
        StoredRows.list(
                "update institution_key set retired_at = now(), compromised = true where key_id = ? returning 1", key);
        try {
            verify().statusCode(200);

            tamper("diploma_content set full_name = 'Trần Văn Giả'");

            verify().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
        } finally {
            StoredRows.list(
                    "update institution_key set retired_at = null, compromised = false where key_id = ? returning 1",
                    key);
        }
    }

    @Test
    void an_entry_as_of_former_times_that_the_log_has_never_seen_is_not_valid() {
        publicId = OldPapers.takenOver().get("publicId");
        verify().statusCode(200);

        forget("register_leaf");

        verify().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
    }

    @Test
    void the_end_of_an_entry_without_credential_cannot_be_taken_back() {
        var diploma = OldPapers.takenOver();
        publicId = diploma.get("publicId");
        revoke(diploma.get("id"), "2026-07-15").statusCode(200);
        verify().statusCode(200).body("status", is("REVOKED"));

        tamper("diploma set status = 'ISSUED', revoked_from = null, revocation_ground = null");

        verify().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
    }

    @Test
    void a_row_changed_and_signed_anew_by_a_key_put_in_the_place_of_the_schools_is_not_valid() {
        var key = key();
        var own = "select encode(public_key, 'hex') from institution_key where key_id = ?";
        var before = StoredRows.list(own, key).get(0);
        var forger = new Ed25519PrivateKeyParameters(new SecureRandom());
        try {
            replaceKey(key, spki(forger));
            signAnew(forger);
            verify().statusCode(200); // the row is still what the log holds

            tamper("diploma_content set full_name = 'Trần Văn Giả'");
            signAnew(forger);

            verify().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
        } finally {
            replaceKey(key, HexFormat.of().parseHex(before));
        }
    }

    private String key() {
        return StoredRows.list("select key_id from diploma_credential where public_id = ?", publicId)
                .get(0);
    }

    private static void replaceKey(String key, byte[] publicKey) {
        StoredRows.list("update institution_key set public_key = ? where key_id = ? returning 1", publicKey, key);
    }

    private static byte[] spki(Ed25519PrivateKeyParameters key) {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey())
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the name in the row into the credential and signs that. */
    private void signAnew(Ed25519PrivateKeyParameters key) {
        StoredRows.list("""
                update diploma_credential k set document = replace(document, 'Nguyễn Thị Ngọc Ánh', c.full_name)
                from diploma_content c where c.diploma = k.diploma and k.public_id = ? returning 1""", publicId);
        var document = StoredRows.list("select document from diploma_credential where public_id = ?", publicId)
                .get(0);
        var header = StoredRows.list("select jwt_header from diploma_credential where public_id = ?", publicId)
                .get(0);
        var signed = (header + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(document.getBytes(UTF_8)))
                .getBytes(US_ASCII);
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(signed, 0, signed.length);
        StoredRows.list(
                "update diploma_credential set jwt_signature = ? where public_id = ? returning 1",
                signer.generateSignature(),
                publicId);
    }

    private void forget(String table) {
        StoredRows.list(
                "delete from " + table + " where diploma = (select id from diploma where public_id = ?) returning 1",
                publicId);
    }

    private int tamper(String change) {
        var id = change.startsWith("diploma set") ? "id" : "diploma";
        return StoredRows.list(
                        "update " + change + " where " + id
                                + " = (select id from diploma where public_id = ?) returning institution",
                        publicId)
                .size();
    }

    private ValidatableResponse verify() {
        return RestAssured.get("/api/public/v1/diplomas/" + publicId).then();
    }
}
