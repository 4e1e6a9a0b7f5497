package vn.gdnn.records.register.entry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.askForRevocation;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registerToday;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.Signatories;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DiplomaResourceTest {

    private static final String DIPLOMAS = "/api/records/v1/diplomas";

    @Inject
    School school;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_graduate_is_entered_with_what_the_paper_will_say() {
        register(graduate(), "HN" + newCode())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("REGISTERED"))
                .body("publicId", matchesPattern("[0-9a-hjkmnp-tv-z]{32}"))
                .body("verifyUrl", matchesPattern(".*/verify/[0-9a-z]{32}"))
                .body("registerNumber", matchesPattern("CDHN01\\.CD\\.\\d{4}/\\d+"))
                .body("content.qualification", is("Bằng tốt nghiệp cao đẳng"))
                .body("content.institutionName", is("Trường Cao đẳng Minh họa Hà Nội"))
                .body("content.holder.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body("content.graduationClass", is("Xuất sắc"))
                .body("content.decisionNumber", is("12/QĐ"))
                .body("acts.kind", contains("REGISTERED"));
    }

    @Test
    void it_is_signed_by_the_head_issued_and_told() throws JsonProcessingException {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");

        sign(id).statusCode(200).body("signature.by", is(HEAD)).body("signature.title", is("Hiệu trưởng"));
        issue(id)
                .statusCode(200)
                .body("status", is("ISSUED"))
                .body("issuedOn", is("2026-06-25"))
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED"));

        var published = StoredRows.events("records.diploma", id);
        assertThat(published).hasSize(1);
        assertThat(json.readTree(published.get(0))).isEqualTo(json.readTree("""
                {"diplomaId": "%s", "institution": "CDHN01", "level": "COLLEGE", "occupationCode": "6480201",
                 "recognisedOn": "2026-06-20", "issuedOn": "2026-06-25"}""".formatted(id)));
    }

    @Test
    void each_step_waits_for_the_one_before() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");

        issue(id).statusCode(409).body("code", is("DIPLOMA_NOT_SIGNED"));
        askForRevocation(id, "2026-07-15").statusCode(409).body("code", is("DIPLOMA_NOT_ISSUED"));
        sign(id).statusCode(200);
        sign(id).statusCode(409).body("code", is("DIPLOMA_NOT_REGISTERED"));
    }

    @Test
    void only_the_head_signs_and_only_the_registrar_issues() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");

        act(registrar(), id, "signature", Map.of("title", "Hiệu trưởng")).statusCode(403);
        act(head(), id, "issue", Map.of()).statusCode(403);
    }

    @Test
    void only_the_head_signs_without_a_decision_that_assigns_the_school() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");

        for (var title : List.of("Phó Hiệu trưởng", "Kế toán")) {
            act(head(), id, "signature", Map.of("title", title)).statusCode(422).body("code", is("SIGNER_DIFFERS"));
            Signatories.asked(
                            HANOI,
                            Map.of("account", "deputy", "fullName", HEAD, "title", title, "validFrom", "2026-01-01"))
                    .statusCode(422)
                    .body("code", is("ASSIGNMENT_DECISION_REQUIRED"));
        }
        Signatories.titled(HANOI, "Phó Hiệu trưởng", "5/QĐ-UB, 02/01/2026");
        try {
            act(head(), id, "signature", Map.of("title", "Phó Hiệu trưởng", "assignmentDecision", "6/QĐ-UB"))
                    .statusCode(422)
                    .body("code", is("SIGNER_DIFFERS"));
            act(head(), id, "signature", Map.of())
                    .statusCode(200)
                    .body("signature.title", is("Phó Hiệu trưởng"))
                    .body("signature.assignmentDecision", is("5/QĐ-UB, 02/01/2026"));
        } finally {
            Signatories.titled(HANOI, "Hiệu trưởng", null);
        }
    }

    @Test
    void a_school_tells_what_its_head_is_called() {
        titled("Viện trưởng");
        try {
            var signature = "/api/records/v1/diplomas/";
            String id = registrar(DANANG)
                    .body(Map.of("enrolmentId", graduate(DANANG), "serialNumber", "DN" + newCode()))
                    .post("/api/records/v1/diplomas")
                    .then()
                    .extract()
                    .path("id");

            Requests.acting(head(DANANG), signature + id, "signature", Map.of("title", "Hiệu trưởng"))
                    .statusCode(422)
                    .body("code", is("ASSIGNMENT_DECISION_REQUIRED"));
            Signatories.titled(DANANG, "Viện trưởng", null);
            Requests.acting(head(DANANG), signature + id, "signature", Map.of("title", "Viện trưởng"))
                    .statusCode(200);
        } finally {
            titled("Hiệu trưởng");
            Signatories.titled(DANANG, "Hiệu trưởng", null);
        }
    }

    private static void titled(String head) {
        StoredRows.list("update document_wording set head_title = ? where institution = 'TCDN01' returning 1", head);
    }

    @Test
    void an_entry_without_a_place_of_issue_is_refused_with_what_is_missing() {
        var decision = newCode();
        Graduates.recognised(DANANG, decision, 1);
        var graduate = graduate(DANANG);
        StoredRows.list("update document_wording set place = ' ' where institution = 'TCDN01' returning 1");
        try {
            registrar(DANANG)
                    .body(Map.of("enrolmentId", graduate, "serialNumber", "DN" + newCode()))
                    .post("/api/records/v1/diplomas")
                    .then()
                    .statusCode(422)
                    .body("code", is("DIPLOMA_FIELD_MISSING"))
                    .body("detail", containsString("placeOfIssue"));
            IssueJobs.issued(DANANG, decision, Map.of()).body("done", is(0)).body("refused", is(1));
        } finally {
            StoredRows.list("update document_wording set place = 'Đà Nẵng' where institution = 'TCDN01' returning 1");
        }
    }

    @Test
    void an_act_needs_the_version_read() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");

        head().body(Map.of("title", "Hiệu trưởng"))
                .post(DIPLOMAS + "/" + id + "/signature")
                .then()
                .statusCode(428);
        head().header("If-Match", "\"5\"")
                .body(Map.of("title", "Hiệu trưởng"))
                .post(DIPLOMAS + "/" + id + "/signature")
                .then()
                .statusCode(412);
    }

    @Test
    void dates_keep_their_order() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");
        sign(id);

        act(registrar(), id, "issue", Map.of("issuedOn", "2026-06-19"))
                .statusCode(422)
                .body("code", is("ISSUE_DATE_INVALID"));
        act(registrar(), id, "issue", Map.of("issuedOn", "2190-06-19")).statusCode(422);
        issue(id).statusCode(200);
        askForRevocation(id, "2026-06-01").statusCode(422).body("code", is("REVOCATION_DATE_INVALID"));
    }

    @Test
    void only_a_recognised_graduate_is_entered_and_only_once() {
        register(School.completed("8"), "HN" + newCode()).statusCode(409).body("code", is("NOT_RECOGNISED"));
        var graduate = graduate();
        register(graduate, "HN" + newCode()).statusCode(201);

        register(graduate, "HN" + newCode()).statusCode(409).body("code", is("DIPLOMA_REGISTERED_ALREADY"));
    }

    @Test
    void a_name_that_the_paper_cannot_hold_is_refused_before_the_entry() {
        var graduate = graduate();
        StoredRows.list("""
                with named as (update student s set full_name = repeat('W', 200) from enrolment e
                               where e.id = ?::uuid and s.id = e.student returning 1) select 1::text from named""", graduate);

        register(graduate, "HN" + newCode())
                .statusCode(422)
                .body("code", is("DIPLOMA_TEXT_TOO_LONG"))
                .body("detail", containsString("fullName"));
    }

    @Test
    void a_refused_entry_gives_its_number_back() {
        var serial = "HN" + newCode();
        var first = number(register(graduate(), serial).extract().path("registerNumber"));

        register(graduate(), serial).statusCode(409).body("code", is("SERIAL_NUMBER_TAKEN"));
        register(graduate(), "h n-" + serial.substring(2).toLowerCase(Locale.ROOT))
                .statusCode(409)
                .body("code", is("SERIAL_NUMBER_TAKEN"));
        registrar()
                .queryParam("q", "hn\u00a0" + serial.substring(2).toLowerCase(Locale.ROOT))
                .get("/api/records/v1/diplomas")
                .then()
                .statusCode(200)
                .body("items.serialNumber", contains(serial));

        assertThat(number(register(graduate(), "HN" + newCode()).extract().path("registerNumber")))
                .isEqualTo(first + 1);
    }

    @Test
    void numbers_of_concurrent_entries_have_no_gap_and_no_double() throws Exception {
        var graduates = IntStream.range(0, 12).mapToObj(i -> graduate()).toList();
        var before =
                number(registerToday(graduate(), "HN" + newCode()).extract().path("registerNumber"));
        var workers = Executors.newFixedThreadPool(6);

        var numbers = workers.invokeAll(graduates.stream()
                .<Callable<Long>>map(graduate -> () -> number(registerToday(graduate, "HN" + newCode())
                        .statusCode(201)
                        .extract()
                        .path("registerNumber")))
                .toList());
        workers.shutdown();

        var given = new TreeSet<Long>();
        for (var number : numbers) {
            given.add(number.get());
        }
        assertThat(given).hasSize(12).first().isEqualTo(before + 1);
        assertThat(given.last()).isEqualTo(before + 12);
    }

    @Test
    void an_institution_sets_its_own_pattern() {
        var patterns = "/api/records/v1/register-patterns";
        Tokens.institution(DANANG, "school-head")
                .contentType("application/json")
                .body(Map.of("pattern", "{year}.{number:4}/TCDN"))
                .put(patterns + "/2020")
                .then()
                .statusCode(200);
        Tokens.institution(DANANG, "school-head")
                .contentType("application/json")
                .body(Map.of("pattern", "no number"))
                .put(patterns + "/2020")
                .then()
                .statusCode(422);
        registrar(DANANG).get(patterns).then().body("pattern", contains("{year}.{number:4}/TCDN"));
        registrar().get(patterns).then().body("$", empty());
    }

    @Test
    void the_register_is_listed_without_dates_of_birth() {
        var serial = "HN" + newCode();
        register(graduate(), serial);

        registrar()
                .queryParam("q", serial)
                .get(DIPLOMAS)
                .then()
                .body("items.serialNumber", contains(serial))
                .body("items[0].dateOfBirth", nullValue());
        registrar()
                .body(Map.of("q", "nguyen thi ngoc anh", "status", "REGISTERED", "limit", 200))
                .post(DIPLOMAS + "/search")
                .then()
                .body("items.serialNumber", hasItem(serial));
        for (var name : List.of("Ánh", "nguyen thi ngoc anh")) {
            registrar()
                    .queryParam("q", name)
                    .get(DIPLOMAS)
                    .then()
                    .statusCode(400)
                    .body("code", is("SEARCH_BY_NAME_IS_POST"));
        }
    }

    @Test
    void another_schools_diploma_is_not_found() {
        var serial = "HN" + newCode();
        String id = register(graduate(), serial).extract().path("id");

        registrar(DANANG).get(DIPLOMAS + "/" + id).then().statusCode(404).body("code", is("DIPLOMA_NOT_FOUND"));
        registrar(DANANG).queryParam("q", serial).get(DIPLOMAS).then().body("items", empty());
        Tokens.institution(DANANG, "school-head")
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Hiệu trưởng"))
                .post(DIPLOMAS + "/" + id + "/signature")
                .then()
                .statusCode(404);
        Tokens.province("48").get(DIPLOMAS + "/" + id).then().statusCode(404);
        Tokens.province("01").get(DIPLOMAS + "/" + id).then().statusCode(200);
        Tokens.ministry("auditor").get(DIPLOMAS + "/" + id).then().statusCode(200);
    }

    @Test
    void nobody_is_granted_the_change_of_what_was_written() {
        assertThat(StoredRows.list("""
                select t || ' ' || r from unnest(array['diploma_content', 'diploma_act']) t,
                       unnest(array['gdnn_institution', 'gdnn_ministry', 'gdnn_province', 'gdnn_public']) r
                where has_any_column_privilege(r, t, 'update') or has_table_privilege(r, t, 'delete')""")).isEmpty();
        assertThat(StoredRows.list("""
                select c from unnest(array['public_id', 'register_number', 'recognised_on', 'recognition', 'registered_on']) c
                where has_column_privilege('gdnn_institution', 'diploma', c, 'update')
                   or has_column_privilege('gdnn_ministry', 'diploma', c, 'update')
                   or has_table_privilege('gdnn_institution', 'diploma', 'delete')""")).isEmpty();
    }

    private static long number(String registerNumber) {
        return Long.parseLong(registerNumber.substring(registerNumber.indexOf('/') + 1));
    }
}
