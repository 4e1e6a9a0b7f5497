package vn.gdnn.records.credentials.template.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;
import static vn.gdnn.records.credentials.document.print.PdfLook.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.TestClock;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TemplateResourceTest {

    private static final String TEMPLATES = "/api/records/v1/transcript-templates";

    @Inject
    School school;

    @Inject
    Database database;

    @Inject
    DocumentCheck documentCheck;

    @Inject
    Clock clock;

    String college;

    @BeforeEach
    void a_college_without_a_form_of_its_own() {
        school.known();
        college = "MB" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        school.newcomer(college);
    }

    @Test
    void a_school_prints_in_its_own_form_once_two_people_have_put_it_in_force() throws Exception {
        var enrolment = enrolment();
        var before = transcript(enrolment).header("Transcript-Template", is("GDNN; version=0"));
        assertThat(text(before.extract().asByteArray())).contains("BẢNG ĐIỂM", "Mẫu GDNN, phiên bản 0");

        String request = proposed(blocks(), today()).statusCode(201).extract().path("id");
        transcript(enrolment).header("Transcript-Template", is("GDNN; version=0"));
        head().post(Waiting.place(head(), "TRANSCRIPT_TEMPLATE", request))
                .then()
                .statusCode(200);

        var printed = transcript(enrolment)
                .header("Transcript-Template", is("BD-01; version=1"))
                .extract()
                .asByteArray();
        var pdf = kept("own-transcript.pdf", printed);
        assertThat(text(pdf))
                .contains("KẾT QUẢ HỌC TẬP TOÀN KHÓA", "Sinh viên Trần Văn Bình, mã ", "Mẫu BD-01, phiên bản 1")
                .contains("STUDY RESULTS", "Student Trần Văn Bình", "Form BD-01, version 1", "Tin học")
                .doesNotContain("BẢNG ĐIỂM", "{");
        assertThat(faults(pdf)).isEmpty();
        assertThat(documentCheck.check(pdf).isGenuine()).isTrue();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("Mẫu BD-01, phiên bản 1");
        }
    }

    @Test
    void a_version_is_printed_from_its_day_on_and_the_one_before_until_then() {
        var enrolment = enrolment();
        inForce(blocks(), today());
        inForce(blocks(), today().plusDays(10));

        transcript(enrolment).header("Transcript-Template", is("BD-01; version=1"));
        TestClock.on(
                today().plusDays(10),
                () -> transcript(enrolment).header("Transcript-Template", is("BD-01; version=2")));
        desk().get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("version", contains(2, 1))
                .body("inForceFrom", contains(today().plusDays(10).toString(), today().toString()))
                .body("approvedBy", hasItem(Requests.HEAD));
        desk().get(TEMPLATES + "/1")
                .then()
                .statusCode(200)
                .body("code", is("BD-01"))
                .body("blocks[0].text.vi", is("KẾT QUẢ HỌC TẬP TOÀN KHÓA"))
                .body("blocks.kind", hasItem("RESULTS"));
        desk().get(TEMPLATES + "/3").then().statusCode(404).body("code", is("TEMPLATE_NOT_FOUND"));
        Requests.registrar(HANOI).get(TEMPLATES + "/2").then().statusCode(404);
    }

    @Test
    void what_comes_with_the_release_can_be_a_schools_own_again() {
        List<Map<String, Object>> released = desk().get(TEMPLATES + "/0")
                .then()
                .statusCode(200)
                .body("code", is("GDNN"))
                .extract()
                .path("blocks");
        inForce(blocks(), today());
        inForce(released, today());

        transcript(enrolment()).header("Transcript-Template", is("BD-01; version=2"));
    }

    @Test
    void who_proposes_does_not_approve_and_a_registrar_never_does() {
        var both = Tokens.bearer(Tokens.token("head", Map.of("institution", college), "registrar", "school-head"))
                .contentType(ContentType.JSON);
        String request = both.body(draft(blocks(), today()))
                .post(TEMPLATES + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var place = TEMPLATES + "/requests/" + request;

        both.post(place + "/approval").then().statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        desk().post(place + "/approval").then().statusCode(403);
        proposed(blocks(), today()).statusCode(409).body("code", is("APPROVAL_PENDING"));
        Requests.head(HANOI).post(place + "/approval").then().statusCode(404);
        council()
                .body(Map.of("reason", "Thiếu chữ ký"))
                .post(place + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        desk().get(TEMPLATES).then().body("", empty());
        desk().get(TEMPLATES + "/requests").then().statusCode(200).body("id", contains(request));
    }

    @Test
    void a_day_that_has_passed_when_it_is_approved_becomes_the_day_of_the_approval() {
        String request = proposed(blocks(), today()).statusCode(201).extract().path("id");

        var later = today().plusDays(3);
        TestClock.on(later, () -> {
            head().post(TEMPLATES + "/requests/" + request + "/approval").then().statusCode(200);
            desk().get(TEMPLATES).then().body("inForceFrom", contains(later.toString()));
        });
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_both_languages() {
        var wrong = new ArrayList<Map<String, Object>>();
        wrong.add(block("TEXT", "Họ tên {fulName}", "Name {fullName"));
        wrong.add(block("TITLE", "BẢNG ĐIỂM {level}", "W".repeat(100)));
        wrong.add(block("NOTE", "明 ghi chú", "x".repeat(1001)));
        wrong.add(block("FACT", "{level}", " "));
        wrong.add(block("RESULTS", "bảng", "table"));
        wrong.add(Map.of("kind", "RESULTS"));

        var found = desk().header("Accept-Language", "en")
                .body(draft(wrong, today().minusDays(1), "GDNN"))
                .post(TEMPLATES + "/requests")
                .then()
                .statusCode(422)
                .body("code", is("TEMPLATE_FAULTY"));

        found.body(
                        "violations.findAll { it.code != 'TEMPLATE_FIELD_MISSING' }.collect { it.field + ' ' + it.code }",
                        containsInAnyOrder(
                                "code TEMPLATE_CODE_RESERVED",
                                "inForceFrom TEMPLATE_DAY_INVALID",
                                "blocks TEMPLATE_TITLE_NOT_FIRST",
                                "blocks TEMPLATE_RESULTS_NOT_ONCE",
                                "blocks[0].text.vi TEMPLATE_FIELD_UNKNOWN",
                                "blocks[0].text.en TEMPLATE_BRACE_UNPAIRED",
                                "blocks[1].text.vi TEMPLATE_FIELD_IN_TITLE",
                                "blocks[1].text.en TEMPLATE_TITLE_TOO_WIDE",
                                "blocks[2].text.vi TEMPLATE_LETTER_NOT_PRINTABLE",
                                "blocks[2].text.en TEMPLATE_TEXT_TOO_LONG",
                                "blocks[3].label TEMPLATE_TEXT_MISSING",
                                "blocks[3].text.en TEMPLATE_TEXT_MISSING",
                                "blocks[4].text TEMPLATE_TEXT_NOT_TAKEN"))
                .body("violations.findAll { it.code == 'TEMPLATE_FIELD_MISSING' }", hasSize(13))
                .body("violations.message", hasItem("The text has 1001 characters, at most 1000 are possible."))
                .body("violations.message", hasItem("No face of the document can print: 明"));
        proposed(wrong, today())
                .statusCode(422)
                .body(
                        "violations.find { it.code == 'TEMPLATE_FIELD_UNKNOWN' }.message",
                        containsString("Không có trường {fulName}. Các trường có thể dùng: {fullName}, {dateOfBirth}"));
        desk().get(TEMPLATES + "/requests").then().body("", empty());
    }

    @Test
    void a_proposal_is_looked_at_before_it_is_made_and_before_it_is_approved() throws IOException {
        var mine = desk().accept("application/pdf, application/problem+json")
                .body(draft(blocks(), today()))
                .post(TEMPLATES + "/preview")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        String request = proposed(blocks(), today()).statusCode(201).extract().path("id");
        var waiting =
                preview(head(), "requests/" + request).statusCode(200).extract().asByteArray();
        var released = preview(head(), "0").statusCode(200).extract().asByteArray();

        for (var pdf : List.of(kept("transcript-preview.pdf", mine), waiting)) {
            assertThat(text(pdf))
                    .contains("BẢN XEM TRƯỚC / PREVIEW", "KẾT QUẢ HỌC TẬP TOÀN KHÓA", "Sinh viên Họ Và Tên Ví Dụ");
            assertThat(documentCheck.check(pdf).isGenuine()).isFalse();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getSignatureDictionaries()).isEmpty();
            }
        }
        assertThat(text(released)).contains("BẢN XEM TRƯỚC / PREVIEW", "BẢNG ĐIỂM", "Mẫu GDNN, phiên bản 0");
        preview(Requests.head(HANOI), "requests/" + request).statusCode(404);
        desk().accept("application/pdf, application/problem+json")
                .body(draft(List.of(), today()))
                .post(TEMPLATES + "/preview")
                .then()
                .statusCode(422)
                .body("code", is("TEMPLATE_FAULTY"));
    }

    @Test
    void a_version_in_force_is_changed_by_nobody_and_seen_by_no_other_school() {
        inForce(blocks(), today());

        for (var act : List.of(
                "update transcript_template set in_force_from = in_force_from - 1",
                "delete from transcript_template_block",
                "update transcript_template_block set text_vi = text_en")) {
            assertThatThrownBy(() ->
                            CurrentScope.inTransaction(new Scope.Institution(college), () -> database.update(act)))
                    .as(act)
                    .hasStackTraceContaining("permission denied");
        }
        var theirs = CurrentScope.inTransaction(
                new Scope.Institution(HANOI),
                () -> database.list(
                        row -> row.text("text_vi"),
                        "select text_vi from transcript_template_block where institution = ?",
                        college));
        assertThat(theirs).isEmpty();
    }

    @Test
    void nobody_outside_the_school_proposes_or_reads() {
        for (var by : List.of(Tokens.province("01"), Tokens.institution(college, "sis"))) {
            by.get(TEMPLATES).then().statusCode(403);
        }
    }

    private void inForce(List<Map<String, Object>> blocks, LocalDate from) {
        String request = proposed(blocks, from).statusCode(201).extract().path("id");
        head().post(TEMPLATES + "/requests/" + request + "/approval").then().statusCode(200);
    }

    private ValidatableResponse proposed(List<Map<String, Object>> blocks, LocalDate from) {
        return desk().body(draft(blocks, from)).post(TEMPLATES + "/requests").then();
    }

    private static ValidatableResponse preview(RequestSpecification by, String which) {
        return by.accept("application/pdf, application/problem+json")
                .get(TEMPLATES + "/" + which + "/preview")
                .then();
    }

    private ValidatableResponse transcript(String enrolment) {
        return desk().accept("application/pdf, application/problem+json")
                .get("/api/records/v1/enrolments/" + enrolment + "/transcript")
                .then()
                .statusCode(200);
    }

    private String enrolment() {
        return School.completed(college, "8.5");
    }

    private static Map<String, Object> draft(List<Map<String, Object>> blocks, LocalDate from) {
        return draft(blocks, from, "BD-01");
    }

    private static Map<String, Object> draft(List<Map<String, Object>> blocks, LocalDate from, String code) {
        return Map.of("code", code, "inForceFrom", from.toString(), "blocks", blocks);
    }

    private static List<Map<String, Object>> blocks() {
        var fact = new HashMap<>(
                block("FACT", "{average} ({creditsEarned} tín chỉ)", "{average} ({creditsEarned} credits)"));
        fact.put("label", Map.of("vi", "Kết quả", "en", "Result"));
        return List.of(
                block("TITLE", "KẾT QUẢ HỌC TẬP TOÀN KHÓA", "STUDY RESULTS"),
                block(
                        "TEXT",
                        "Sinh viên {fullName}, mã {studentCode}, sinh ngày {dateOfBirth}, học {occupation}, {level}.",
                        "Student {fullName}, code {studentCode}, born {dateOfBirth}, studied {occupation}, {level}."),
                Map.of("kind", "RESULTS"),
                fact,
                block("NOTE", "In ngày {printedOn}.", "Printed on {printedOn}."));
    }

    private static Map<String, Object> block(String kind, String vietnamese, String english) {
        return Map.of("kind", kind, "text", Map.of("vi", vietnamese, "en", english));
    }

    private RequestSpecification desk() {
        return registrar(college);
    }

    private RequestSpecification head() {
        return Requests.head(college);
    }

    private RequestSpecification council() {
        return Tokens.bearer(Tokens.token("council", Map.of("institution", college), "school-head"))
                .contentType(ContentType.JSON);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
