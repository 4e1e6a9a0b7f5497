package vn.gdnn.records.register.issue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.Signatories.deputy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class IssueJobResourceTest {

    private static final String ROOT = "/api/records/v1/";
    private static final String ISSUE_JOBS = ROOT + "diploma-issue-jobs";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void all_of_a_decision_are_registered_signed_issued_and_told_without_a_gap() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 1200);
        var before = lastNumber();

        var started = Instant.now();
        var job = ended(signed(ordered(decision)));
        System.out.printf(
                "1200 diplomas issued in %d ms%n",
                Duration.between(started, Instant.now()).toMillis());

        job.body("status", is("DONE"))
                .body("done", is(1200))
                .body("refused", is(0))
                .body("percent", is(100));
        assertThat(StoredRows.list("""
                select count(*) || ' ' || count(distinct d.enrolment) || ' ' || count(distinct d.public_id)
                from diploma d join recognition r on r.institution = d.institution and r.enrolment = d.enrolment
                where r.decision_number = ? and d.status = 'ISSUED'""", decision)).containsExactly("1200 1200 1200");
        assertThat(lastNumber()).isEqualTo(before + 1200);
        assertThat(StoredRows.list("""
                select count(*)::text from outbox o join diploma d on d.id::text = o.aggregateid
                join recognition r on r.institution = d.institution and r.enrolment = d.enrolment
                where r.decision_number = ? and o.type like '%diploma-issued%'""", decision)).containsExactly("1200");
        assertThat(StoredRows.list("""
                select string_agg(kind, ' ' order by number) || ' ' || count(*) over () from diploma_act a
                join diploma d on d.id = a.diploma
                join recognition r on r.institution = d.institution and r.enrolment = d.enrolment
                where r.decision_number = ? group by a.diploma limit 1""", decision)).containsExactly("REGISTERED SIGNED ISSUED 1200");
    }

    @Test
    void each_one_reads_like_one_issued_alone() {
        var decision = newCode();
        var enrolment = Graduates.recognised(HANOI, decision, 1).get(0);

        ended(signed(ordered(decision))).body("done", is(1));

        String id = StoredRows.list("select id::text from diploma where enrolment = ?::uuid", enrolment)
                .get(0);
        String publicId = registrar()
                .get(ROOT + "diplomas/" + id)
                .then()
                .statusCode(200)
                .body("status", is("ISSUED"))
                .body("signature.by", is(HEAD))
                .body("signature.title", is("Phó hiệu trưởng phụ trách"))
                .body("signature.assignmentDecision", is("5/QĐ-UB"))
                .body("issuedOn", is(LocalDate.now(Clocks.VIETNAM).toString()))
                .body("content.graduationClass", is("Khá"))
                .body("content.decisionNumber", is(decision))
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED"))
                .body("acts[1].actor", is(HEAD))
                .extract()
                .path("publicId");
        RestAssured.get("/api/public/v1/diplomas/" + publicId).then().body("status", is("VALID"));
    }

    @Test
    void nothing_is_issued_before_another_person_signs() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 2);
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");
        String id = both.body(body(decision))
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        job(id).body("status", is("WAITING")).body("percent", is(0));
        Tokens.institution(HANOI, "registrar", "school-head")
                .contentType("application/json")
                .body(Map.of("title", "Hiệu trưởng"))
                .post(ISSUE_JOBS + "/" + id + "/signature")
                .then()
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        registrar()
                .body(Map.of("title", "Hiệu trưởng"))
                .post(ISSUE_JOBS + "/" + id + "/signature")
                .then()
                .statusCode(403);
        job(id).body("status", is("WAITING"));
        registrar().delete(ROOT + "jobs/" + id).then().statusCode(204);
        sign(id).statusCode(409).body("code", is("JOB_NOT_WAITING"));
    }

    @Test
    void an_order_that_the_head_rejects_is_cancelled() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 1);
        String id = registrar()
                .body(body(decision))
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var why = Map.of("reason", "Sai danh sách");

        registrar().body(why).post(ISSUE_JOBS + "/" + id + "/rejection").then().statusCode(403);
        head().body(why)
                .post(ISSUE_JOBS + "/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));

        job(id).body("status", is("CANCELLED"));
        sign(id).statusCode(409);
    }

    @Test
    void an_order_taken_back_by_who_asked_is_cancelled() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 1);
        String id = registrar()
                .body(body(decision))
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String request = registrar()
                .queryParam("kind", "DIPLOMA_ISSUE")
                .queryParam("limit", 200)
                .get(ROOT + "approvals")
                .then()
                .extract()
                .path("items.find { it.subject == '%s' }.id".formatted(id));

        registrar()
                .body(Map.of("reason", "Sai danh sách"))
                .post(ROOT + "approvals/" + request + "/withdrawal")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("WITHDRAWN"));

        job(id).body("status", is("CANCELLED"));
        sign(id).statusCode(409);
    }

    @Test
    void who_cannot_have_one_is_named_and_the_others_have_theirs() {
        var decision = newCode();
        var graduates = Graduates.recognised(HANOI, decision, 2);
        register(graduates.get(1), "HN" + newCode()).statusCode(201);
        var unrecognised = School.enrolment();
        var unknown = UUID.randomUUID().toString();
        var request = new HashMap<>(body(decision));
        request.remove("decisionNumber");
        request.put(
                "enrolmentIds", List.of(graduates.get(0), graduates.get(1), unrecognised, unknown, graduates.get(0)));

        String id = registrar()
                .body(request)
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ended(signed(id)).body("done", is(1)).body("refused", is(3)).body("total", is(4));

        registrar()
                .get(ROOT + "jobs/" + id + "/errors")
                .then()
                .body("items.subject", contains(graduates.get(1), unrecognised, unknown))
                .body("items.code", contains("DIPLOMA_REGISTERED_ALREADY", "NOT_RECOGNISED", "GRADUATE_UNKNOWN"));
    }

    @Test
    void students_are_named_by_their_numbers_and_who_cannot_have_one_by_the_place_in_the_list() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 3);
        var request = new HashMap<>(body(decision));
        request.remove("decisionNumber");
        request.put(
                "studentCodes",
                List.of(decision + "-3", "NOBODY-" + decision, decision + "-1", decision + "-3", decision + "-2"));

        String id = registrar()
                .body(request)
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ended(signed(id)).body("total", is(4)).body("done", is(3)).body("refused", is(1));

        registrar()
                .get(ROOT + "jobs/" + id + "/errors")
                .then()
                .body("items.position", contains(2))
                .body("items.code", contains("GRADUATE_UNKNOWN"));
        assertThat(StoredRows.list("""
                select s.code from diploma d join student s on s.institution = d.institution and s.id = d.student
                where s.code like ? || '-%' order by substring(d.register_number from '[0-9]+$')::int""", decision)).containsExactly(decision + "-3", decision + "-1", decision + "-2");
    }

    @Test
    void with_a_list_and_a_decision_only_who_is_in_both_has_one() {
        var decision = newCode();
        var other = newCode();
        Graduates.recognised(HANOI, decision, 3);
        Graduates.recognised(HANOI, other, 1);
        var request = new HashMap<>(body(decision));
        request.put("studentCodes", List.of(decision + "-2", other + "-1"));

        String id = registrar()
                .body(request)
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        items(id, null, 50)
                .body("items.student.code", contains(decision + "-2", other + "-1"))
                .body("items.obstacle", contains(nullValue(), is("NOT_OF_THIS_DECISION")));
        ended(signed(id)).body("total", is(2)).body("done", is(1)).body("refused", is(1));

        assertThat(StoredRows.list("""
                select s.code from diploma d join student s on s.institution = d.institution and s.id = d.student
                where s.code like ? || '-%' or s.code like ? || '-%'""", decision, other)).containsExactly(decision + "-2");
    }

    @Test
    void enrolments_and_a_decision_hold_together_too_and_two_lists_are_refused() {
        var decision = newCode();
        var graduates = Graduates.recognised(HANOI, decision, 2);
        var request = new HashMap<>(body(decision));
        request.put("enrolmentIds", List.of(graduates.get(1)));
        request.put("studentCodes", List.of(decision + "-1"));

        registrar().body(request).post(ISSUE_JOBS).then().statusCode(400).body("code", is("GRADUATES_NAMED_TWICE"));
        request.remove("studentCodes");
        String id = registrar()
                .body(request)
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        ended(signed(id)).body("total", is(1)).body("done", is(1));
    }

    @Test
    void the_students_of_another_school_are_unknown() {
        var decision = newCode();
        Graduates.recognised(DANANG, decision, 1);
        var request = new HashMap<>(body(decision));
        request.remove("decisionNumber");
        request.put("studentCodes", List.of(decision + "-1"));

        String id = registrar().body(request).post(ISSUE_JOBS).then().extract().path("id");

        ended(signed(id)).body("done", is(0)).body("refused", is(1));
    }

    @Test
    void the_head_sees_whose_diplomas_before_signing_page_by_page() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 3);
        var id = ordered(decision);

        String next = items(id, null, 2)
                .body("items.position", contains(1, 2))
                .body("items.student.code", contains(decision + "-1", decision + "-2"))
                .body("items[0].student.fullName", not(emptyOrNullString()))
                .body("items[0].programme.level", is("COLLEGE"))
                .body("items[0].graduationClass", not(emptyOrNullString()))
                .body("items[0].decisionNumber", is(decision))
                .body("items.diploma", contains(nullValue(), nullValue()))
                .body("items.obstacle", contains(nullValue(), nullValue()))
                .extract()
                .path("next");
        items(id, next, 2).body("items.position", contains(3)).body("next", nullValue());
        ended(signed(id)).body("done", is(3));

        items(id, null, 50)
                .body("items.diploma.serialNumber", everyItem(startsWith("H" + decision + "-")))
                .body("items.obstacle", everyItem(nullValue()));
        head(DANANG).get(ISSUE_JOBS + "/" + id + "/items").then().statusCode(404);
    }

    @Test
    void graduates_are_ordered_listed_and_numbered_by_their_given_names() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 4);
        var family = School.newWord();
        var names = List.of(family + " Văn An", family + " Thị Ánh", family + " Hoài Ân", family + " An Bình");
        for (var n = 0; n < 4; n++) {
            StoredRows.list(
                    "with named as (update student set full_name = ? where code = ? returning 1) select 1 from named",
                    names.get(n),
                    decision + "-" + (4 - n));
        }

        var id = ordered(decision);
        items(id, null, 50).body("items.student.fullName", is(names));
        ended(signed(id)).body("done", is(4));
        assertThat(StoredRows.list("""
                select c.full_name from diploma d join diploma_content c on c.diploma = d.id
                where c.decision_number = ? order by length(d.register_number), d.register_number""", decision)).isEqualTo(names);

        registrar()
                .body(Map.of("q", family))
                .post(ROOT + "diplomas/search")
                .then()
                .body("items.fullName", is(names));
    }

    @Test
    void what_was_changed_after_the_order_is_shown_and_not_issued() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 2);
        var id = ordered(decision);
        StoredRows.list(
                "with changed as (update student set full_name = 'Người Khác' where code = ? returning 1)"
                        + " select 1 from changed",
                decision + "-2");

        items(id, null, 50).body("items.obstacle", contains(nullValue(), is("GRADUATE_CHANGED")));
        ended(signed(id)).body("done", is(1)).body("refused", is(1));

        registrar().get(ROOT + "jobs/" + id + "/errors").then().body("items.code", contains("GRADUATE_CHANGED"));
        assertThat(StoredRows.list("select full_name from diploma_content where full_name = 'Người Khác'"))
                .isEmpty();
    }

    @Test
    void an_entry_that_was_cancelled_is_not_shown_as_the_one_to_be_made() {
        var decision = newCode();
        var enrolment = Graduates.recognised(HANOI, decision, 1).get(0);
        String cancelled =
                register(enrolment, "HN" + newCode()).statusCode(201).extract().path("id");
        act(registrar(), cancelled, "cancellation", Map.of("reason", "Ghi nhầm người", "blank", "UNUSED"))
                .statusCode(200);

        items(ordered(decision), null, 50)
                .body("items.enrolmentId", contains(enrolment))
                .body("items.diploma", contains(nullValue()));
    }

    @Test
    void a_second_job_for_the_same_graduates_issues_nothing() {
        var decision = newCode();
        var graduates = Graduates.recognised(HANOI, decision, 3);
        ended(signed(ordered(decision))).body("done", is(3));

        var again = new HashMap<>(body(decision));
        again.remove("decisionNumber");
        again.put("enrolmentIds", graduates);
        String id = registrar().body(again).post(ISSUE_JOBS).then().extract().path("id");
        ended(signed(id)).body("done", is(0)).body("refused", is(3));
        registrar().body(body(decision)).post(ISSUE_JOBS).then().statusCode(422).body("code", is("NOTHING_TO_ISSUE"));
    }

    @Test
    void where_blanks_are_managed_the_numbers_come_from_the_stock() {
        var decision = newCode();
        Graduates.recognised(DANANG, decision, 3);
        var prefix = "B" + newCode() + "-";
        String range = registrar(DANANG)
                .body(Map.of("prefix", prefix, "first", 1, "last", 2, "printedOn", "2026-01-05", "printer", "Nhà in A"))
                .post(ROOT + "blank-ranges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        registrar(DANANG)
                .body(body(decision))
                .post(ISSUE_JOBS)
                .then()
                .statusCode(422)
                .body("code", is("SERIALS_UNDECIDED"));

        inDanang(decision, range).body("status", is("FAILED")).body("failure", is("BLANKS_EXHAUSTED"));
        registrar(DANANG)
                .body(Map.of("prefix", prefix, "first", 3, "last", 3, "printedOn", "2026-01-05", "printer", "Nhà in A"))
                .post(ROOT + "blank-ranges")
                .then()
                .statusCode(201);
        assertThat(StoredRows.list("select status from blank where range = ?::uuid", range))
                .containsOnly("IN_STOCK");

        var other = newCode();
        Graduates.recognised(DANANG, other, 2);
        inDanang(other, range).body("status", is("DONE")).body("done", is(2));
        assertThat(StoredRows.list(
                        "select d.serial_number from diploma d join blank b on b.diploma = d.id where range = ?::uuid",
                        range))
                .containsExactlyInAnyOrder(prefix + "1", prefix + "2");
    }

    @Test
    void another_school_sees_no_job() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 1);
        var id = ordered(decision);

        registrar(DANANG).get(ROOT + "jobs/" + id).then().statusCode(404).body("code", is("JOB_NOT_FOUND"));
        head(DANANG)
                .body(Map.of("title", "Hiệu trưởng"))
                .post(ISSUE_JOBS + "/" + id + "/signature")
                .then()
                .statusCode(404);
        registrar().get(ROOT + "jobs").then().body("items[0].id", is(id)).body("items[0].kind", is("DIPLOMA_ISSUE"));
        assertThat(registrar(DANANG).get(ROOT + "jobs").then().extract().<List<String>>path("items.id"))
                .doesNotContain(id);
    }

    private static ValidatableResponse inDanang(String decision, String range) {
        var request = new HashMap<>(body(decision));
        request.remove("serialPrefix");
        request.put("blankRangeId", range);
        String id = registrar(DANANG)
                .body(request)
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        head(DANANG)
                .body(Map.of("title", "Hiệu trưởng"))
                .post(ISSUE_JOBS + "/" + id + "/signature")
                .then()
                .statusCode(202);
        return IssueJobs.ended(DANANG, id);
    }

    private static String ordered(String decision) {
        return registrar()
                .body(body(decision))
                .post(ISSUE_JOBS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(String decision) {
        return Map.of("decisionNumber", decision, "serialPrefix", "H" + decision + "-");
    }

    private static ValidatableResponse items(String id, @Nullable String after, int limit) {
        var request = head().queryParam("limit", limit);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get(ISSUE_JOBS + "/" + id + "/items").then().statusCode(200);
    }

    private static ValidatableResponse sign(String id) {
        return deputy().body(Map.of("title", "Phó hiệu trưởng phụ trách", "assignmentDecision", "5/QĐ-UB"))
                .post(ISSUE_JOBS + "/" + id + "/signature")
                .then();
    }

    private static String signed(String id) {
        sign(id).statusCode(202);
        return id;
    }

    private static ValidatableResponse job(String id) {
        return registrar().get(ROOT + "jobs/" + id).then().statusCode(200);
    }

    private static ValidatableResponse ended(String id) {
        return IssueJobs.ended(HANOI, id);
    }

    private static long lastNumber() {
        return StoredRows.list(
                        "select last_number::text from register_counter where institution = 'CDHN01' and series like 'CDHN01.CD.%'")
                .stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
