package vn.gdnn.records.credentials.document.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issuedToday;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.credentials.document.print.PdfLook.code;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;
import static vn.gdnn.records.credentials.document.print.PdfLook.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.document.Documents;
import vn.gdnn.records.credentials.document.offline.OfflineStatement;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DocumentResourceTest {

    @Inject
    School school;

    @Inject
    Documents documents;

    @Inject
    DocumentCheck documentCheck;

    @Inject
    InstitutionKeys keys;

    @Inject
    SequenceLeaves sequenceLeaves;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void who_has_the_public_id_has_the_signed_diploma() throws Exception {
        var answer = document(issuedToday().get("publicId"))
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store");
        var pdf = kept("served.pdf", answer.extract().asByteArray());

        assertThat(text(pdf))
                .contains("BẰNG TỐT NGHIỆP CAO ĐẲNG", "Nguyễn Thị Ngọc Ánh", "Xuất sắc", "Nguyễn Văn Hiệu");
        assertThat(faults(pdf)).isEmpty();
        assertThat(documentCheck.check(pdf).isGenuine()).isTrue();
        assertThat(documentCheck.check(pdf).institution()).isEqualTo(HANOI);
    }

    @Test
    void nobody_puts_other_bytes_under_the_digest_that_documents_share() {
        assertThatThrownBy(() -> StoredRows.list(
                        "insert into document_template (digest, prefix) values (sha256('a'), 'b') returning 1"))
                .hasMessageContaining("digest_of_prefix");
    }

    @Test
    void an_entry_taken_over_from_paper_is_not_shown_as_signed_digitally_by_its_head() throws Exception {
        var publicId = OldPapers.takenOver().get("publicId");
        sequenceLeaves.sequence();

        var pdf = document(publicId).statusCode(200).extract().asByteArray();

        assertThat(text(pdf))
                .contains("Ghi lại ngày", "từ sổ gốc bằng giấy", "from the original register on paper")
                .doesNotContain("(Đã ký số)");
        assertThat(text(document(issuedToday().get("publicId")).extract().asByteArray()))
                .contains("(Đã ký số)");
    }

    @Test
    void the_credential_travels_inside() {
        var publicId = issuedToday().get("publicId");

        var report = documentCheck.check(document(publicId).extract().asByteArray());

        var served = RestAssured.given()
                .accept("application/vc")
                .get("/api/public/v1/diplomas/" + publicId + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(new String(report.credential(), UTF_8)).isEqualTo(served);
    }

    @Test
    void it_is_made_once_and_the_same_for_ever() {
        var publicId = issuedToday().get("publicId");

        var first = document(publicId).extract();
        var again = document(publicId).extract();

        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        RestAssured.given()
                .header("If-None-Match", first.header("ETag"))
                .get(path(publicId))
                .then()
                .statusCode(304);
        RestAssured.head(path(publicId)).then().statusCode(200).header("ETag", is(first.header("ETag")));
    }

    @Test
    void its_code_says_the_same_without_a_network() throws Exception {
        var diploma = issuedToday();
        var code = code(document(diploma.get("publicId")).extract().asByteArray());

        var statement = OfflineStatement.verified(code, credentialKey()).orElseThrow();

        assertThat(code).contains("/verify/" + diploma.get("publicId") + "#");
        assertThat(statement.institution()).isEqualTo(HANOI);
        assertThat(statement.holder().fullName()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(statement.issuedOn()).isEqualTo(Requests.TODAY);
        assertThat(statement.statusEntry()).matches("\\d+#\\d+");
    }

    @Test
    void its_code_states_a_birth_of_a_year_as_such() throws Exception {
        var diploma = issuedToday(graduate(Map.of("dateOfBirth", "1976")));
        var code = code(document(diploma.get("publicId")).extract().asByteArray());

        var statement = OfflineStatement.verified(code, credentialKey()).orElseThrow();

        assertThat(statement.holder().dateOfBirth()).hasToString("1976");
    }

    @Test
    void a_revoked_diploma_has_no_document_from_the_day_on() {
        var past = issuedToday();
        document(past.get("publicId")).statusCode(200);
        StoredRows.change("update diploma set status = 'REVOKED', revoked_from = current_date - 1 where id = ?", past);
        var toCome = issuedToday();
        StoredRows.change(
                "update diploma set status = 'REVOKED', revoked_from = current_date + 9 where id = ?", toCome);

        document(past.get("publicId")).statusCode(410).body("code", is("DIPLOMA_NO_LONGER_VALID"));
        document(toCome.get("publicId")).statusCode(200);
    }

    @Test
    void what_is_unknown_odd_or_not_issued_is_not_found() {
        String registered = register(graduate(), "HN" + newCode()).extract().path("publicId");

        for (var id : List.of(registered, "0123456789abcdefghjkmnpqrstvwxyz", "x")) {
            document(id).statusCode(404).body("code", is("DOCUMENT_NOT_FOUND"));
        }
    }

    @Test
    void a_corrected_diploma_has_a_new_document() throws Exception {
        var diploma = issuedToday();
        var before = document(diploma.get("publicId")).extract().asByteArray();
        String request = registrar()
                .body(Map.of(
                        "groundCode",
                        "CIVIL_STATUS_CHANGED",
                        "decisionNumber",
                        "7/QĐ-CS",
                        "decidedOn",
                        Requests.TODAY,
                        "evidence",
                        "Trích lục 5/TLKS",
                        "fullName",
                        "Nguyễn Thị Ngọc Anh"))
                .post("/api/records/v1/diplomas/" + diploma.get("id") + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(head(), diploma.get("id"), "corrections/" + request + "/approval", Map.of())
                .statusCode(200);

        var after = document(diploma.get("publicId")).extract().asByteArray();

        assertThat(text(before)).contains("Ngọc Ánh").doesNotContain("chỉnh sửa");
        assertThat(text(after))
                .contains("Ngọc Anh")
                .contains("Đã chỉnh sửa theo Quyết định số 7/QĐ-CS ngày")
                .contains("Corrected by decision No. 7/QĐ-CS of")
                .doesNotContain("Ngọc Ánh");
    }

    @Test
    void many_are_made_at_once_and_each_once() {
        var ids = List.of(id(issuedToday()), id(issuedToday()), id(issuedToday()));

        assertThat(documents.make(HANOI, ids).count()).isEqualTo(3);
        assertThat(documents.make(HANOI, ids).count()).isZero();
        assertThat(documents.make(DANANG, ids).count()).isZero();
        assertThat(StoredRows.list(
                        "select count(*) from diploma_document where diploma = any(cast(? as uuid[]))", array(ids)))
                .containsExactly("3");
    }

    @Test
    void the_beginning_they_share_is_kept_once() {
        documents.make(HANOI, List.of(id(issuedToday()), id(issuedToday())));

        assertThat(StoredRows.list("""
                select count(distinct k.template) from diploma_document k
                join diploma d on d.institution = k.institution and d.id = k.diploma
                where d.origin = 'REGISTER'""")).containsExactly("1");
    }

    @Test
    void nobody_can_change_a_document() {
        assertThat(StoredRows.list("select privilege_type from information_schema.role_table_grants"
                        + " where table_name = 'diploma_document' and grantee like 'gdnn%'"
                        + " and privilege_type in ('UPDATE', 'DELETE')"))
                .isEmpty();
    }

    @Test
    void the_school_sees_how_it_will_look_before_it_is_issued() throws Exception {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");

        var preview = registrar()
                .get("/api/records/v1/diplomas/" + id + "/preview")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(text(preview)).contains("PREVIEW", "Nguyễn Thị Ngọc Ánh");
    }

    @Test
    void another_school_or_role_sees_no_preview() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");
        var path = "/api/records/v1/diplomas/" + id + "/preview";

        registrar(DANANG).get(path).then().statusCode(404);
        Tokens.institution(HANOI, "training-manager").get(path).then().statusCode(403);
        RestAssured.get(path).then().statusCode(401);
    }

    @Test
    void a_school_says_its_names_in_english() throws Exception {
        head().body("""
                        {"englishName": "Ha Noi Model College", "headTitle": "Hiệu trưởng", "englishHeadTitle": "Principal",
                         "place": "Hà Nội", "occupations": {"6480201": "Information technology"}}""")
                .put("/api/records/v1/document-wording")
                .then()
                .statusCode(200)
                .body("occupations.6480201", is("Information technology"));

        var pdf = document(Requests.issued().get("publicId")).extract().asByteArray();

        assertThat(text(pdf))
                .contains("HA NOI MODEL COLLEGE", "Information technology", "PRINCIPAL")
                .contains("Hà Nội, ngày 25 tháng 6 năm 2026", "Hà Nội, 25 June 2026");
        registrar(DANANG)
                .get("/api/records/v1/document-wording")
                .then()
                .statusCode(200)
                .body("headTitle", is("Hiệu trưởng"))
                .body("englishName", is((Object) null));
    }

    @Test
    void only_the_head_sets_the_wording_and_only_with_plain_words() {
        registrar()
                .body(Map.of("headTitle", "Hiệu trưởng", "englishHeadTitle", "Rector", "occupations", Map.of()))
                .put("/api/records/v1/document-wording")
                .then()
                .statusCode(403);
        head().body(Map.of("headTitle", " ", "englishHeadTitle", "Rector", "occupations", Map.of("x", "y")))
                .put("/api/records/v1/document-wording")
                .then()
                .statusCode(400);
    }

    private byte[] credentialKey() {
        var key = CurrentScope.inTransaction(
                new Scope.Institution(HANOI),
                () -> keys.current(HANOI, KeyUse.CREDENTIAL)
                        .chain()
                        .get(0)
                        .getPublicKey()
                        .getEncoded());
        return Arrays.copyOfRange(key, key.length - 32, key.length);
    }

    private static UUID id(Map<String, String> diploma) {
        return UUID.fromString(diploma.get("id"));
    }

    private static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    private static ValidatableResponse document(String publicId) {
        return RestAssured.get(path(publicId)).then();
    }

    private static String path(String publicId) {
        return "/api/public/v1/diplomas/" + publicId + "/document";
    }
}
