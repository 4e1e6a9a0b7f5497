package vn.gdnn.records.register.digitisation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.OldPapers.BORN;
import static vn.gdnn.records.OldPapers.HOLDER;
import static vn.gdnn.records.OldPapers.approval;
import static vn.gdnn.records.OldPapers.approved;
import static vn.gdnn.records.OldPapers.entry;
import static vn.gdnn.records.OldPapers.file;
import static vn.gdnn.records.OldPapers.sent;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.OldPapers.Line;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OldEntriesTest {

    private static final String DIPLOMAS = "/api/records/v1/diplomas";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void one_account_alone_brings_nothing_into_the_register() {
        var serial = "A" + newCode();
        var file = sent(entry(student(), serial)).body("accepted", is(1));

        assertThat(inRegister(serial)).isEmpty();
        unknownToThePublic(serial);
        registrar().post(approval(file)).then().statusCode(403);
        sender("school-head", "registrar")
                .post(approval(file))
                .then()
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        assertThat(inRegister(serial)).isEmpty();

        approved(HANOI, file).body("status", is("DONE")).body("done", is(1));

        assertThat(inRegister(serial)).hasSize(1);
        assertThat(StoredRows.list(
                        "select a.actor from diploma d join diploma_act a on a.diploma = d.id where d.serial_number = ?",
                        serial))
                .containsExactly("head");
    }

    @Test
    void the_second_person_sees_what_the_file_claims_and_the_reading_is_noted() {
        var student = student();
        var serial = "A" + newCode();
        var file = sent(
                entry(student, serial, "schoolAsWritten", "Trường Nào Đó", "qualificationAsWritten", "Bằng thạc sĩ"));

        assertThat(Waiting.place(head(), "OLD_ENTRIES", file.extract().path("id")))
                .isEqualTo(approval(file));
        head().get(of(file, "request")).then().statusCode(200).body("particulars.entries", is("1"));
        head().get(of(file, "entries"))
                .then()
                .statusCode(200)
                .body("items.studentCode", contains(student))
                .body("items.holder.fullName", contains(HOLDER))
                .body("items.holder.dateOfBirth", contains(BORN))
                .body("items.numbers.serialNumber", contains(serial))
                .body("items.numbers.registerNumber", contains(serial + "/2015"))
                .body("items.days.issuedOn", contains("2015-07-10"))
                .body("items.claim.issuer", contains("Trường Cao đẳng Minh họa Hà Nội"))
                .body("items.claim.schoolAsWritten", contains("Trường Nào Đó"))
                .body("items.claim.qualificationAsWritten", contains("Bằng thạc sĩ"))
                .body("items.evidence.confidence", contains("ORIGINAL_REGISTER"));
        assertThat(StoredRows.list("""
                select reader from access_listing l join student s on s.id = any (l.persons)
                where s.code = ? and l.purpose = 'old entries'""", student)).containsExactly("head");
    }

    @Test
    void what_is_rejected_is_gone_and_may_be_asked_anew() {
        var entry = entry(student(), "A" + newCode());
        var file = sent(entry);

        head().body(Map.of("reason", "Không khớp sổ gốc"))
                .post(of(file, "rejection"))
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));

        head().get(of(file, "entries")).then().body("items", empty());
        head().post(approval(file)).then().statusCode(409).body("code", is("APPROVAL_DECIDED"));
        assertThat(inRegister(entry.get("serialNumber"))).isEmpty();
        sent(entry).body("accepted", is(1)).body("unchanged", is(0));
    }

    @Test
    void who_sent_a_file_takes_it_back_and_does_not_reject_it() {
        var entry = entry(student(), "A" + newCode());
        var file = sent(entry);
        String request = head().get(of(file, "request")).then().extract().path("id");
        var reason = Map.of("reason", "Nhầm tệp");

        registrar().body(reason).post(of(file, "rejection")).then().statusCode(403);
        registrar()
                .body(reason)
                .post("/api/records/v1/approvals/" + request + "/withdrawal")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("WITHDRAWN"));

        head().get(of(file, "entries")).then().body("items", empty());
        sent(entry).body("accepted", is(1)).body("unchanged", is(0));
    }

    @Test
    void what_waits_is_not_asked_a_second_time() {
        var entry = entry(student(), "A" + newCode());
        sent(entry).body("accepted", is(1));

        errorsOf(sent(entry)).body("items.code", contains("OLD_ENTRY_WAITS"));
    }

    @Test
    void a_file_of_which_nothing_is_new_asks_for_nothing() {
        var entry = entry(student(), "A" + newCode());
        approved(entry);

        var again = sent(entry).body("unchanged", is(1));

        head().get(of(again, "request")).then().statusCode(404).body("code", is("OLD_ENTRIES_NOT_FOUND"));
        head().post(approval(again)).then().statusCode(404);
    }

    @Test
    void a_number_taken_while_the_file_waited_is_named_and_the_rest_comes_in() {
        var taken = entry(student(), "A" + newCode());
        var other = entry(student(), "B" + newCode());
        var file = sent(taken, other);
        Requests.register(School.graduate(), "HN" + newCode()).statusCode(201);
        StoredRows.list("""
                update old_entry set register_number = (select register_number from diploma
                    where institution = 'CDHN01' and origin = 'REGISTER' limit 1)
                where serial_number = ? returning id""", taken.get("serialNumber"));

        var job = approved(HANOI, file).body("done", is(1)).body("refused", is(1));

        head().get("/api/records/v1/jobs/" + job.extract().<String>path("id") + "/errors")
                .then()
                .body("items.code", contains("REGISTER_NUMBER_TAKEN"));
        assertThat(inRegister(other.get("serialNumber"))).hasSize(1);
        assertThat(inRegister(taken.get("serialNumber"))).isEmpty();
    }

    @Test
    void a_line_whose_student_was_merged_away_while_it_waited_is_named_and_the_rest_comes_in() {
        var duplicate = student();
        var merged = entry(duplicate, "A" + newCode());
        var other = entry(student(), "B" + newCode());
        var file = sent(merged, other);
        StoredRows.list("""
                update student set merged_into = (select id from student where code = ?) where code = ? returning id""", student(), duplicate);
        head().get(of(file, "entries")).then().body("items.size()", is(2));

        var job = approved(HANOI, file).body("done", is(1)).body("refused", is(1));

        head().get("/api/records/v1/jobs/" + job.extract().<String>path("id") + "/errors")
                .then()
                .body("items.code", contains("STUDENT_MERGED"));
        assertThat(inRegister(other.get("serialNumber"))).hasSize(1);
        assertThat(inRegister(merged.get("serialNumber"))).isEmpty();
    }

    @Test
    void the_number_of_a_blank_that_a_cancelled_entry_left_unused_may_be_an_old_ones() {
        var serial = "A" + newCode();
        String id = Requests.register(School.graduate(), serial)
                .statusCode(201)
                .extract()
                .path("id");
        Requests.act(registrar(), id, "cancellation", Map.of("reason", "Ghi nhầm người", "blank", "UNUSED"))
                .statusCode(200);

        approved(HANOI, sent(entry(student(), serial)).body("accepted", is(1))).body("done", is(1));
    }

    @Test
    void a_whole_file_is_one_approval_and_nothing_of_it_stays_behind() {
        var entries = new Line[30];
        for (var i = 0; i < entries.length; i++) {
            entries[i] = entry(student(), "A" + newCode());
        }
        var file = imported("diplomas", file(entries), "ALL_OR_NOTHING").body("accepted", is(30));

        approved(HANOI, file).body("done", is(30));

        assertThat(StoredRows.list(
                        "select id from old_entry where batch = ?::uuid",
                        file.extract().<String>path("id")))
                .isEmpty();
    }

    @Test
    void of_eight_who_approve_at_once_one_does() throws Exception {
        var entry = entry(student(), "A" + newCode());
        var file = sent(entry);
        var workers = Executors.newFixedThreadPool(8);

        Callable<Integer> approving =
                () -> head().post(approval(file)).then().extract().statusCode();

        var answers = workers.invokeAll(Collections.nCopies(8, approving));
        workers.shutdown();

        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnlyOnce(202).containsOnly(202, 409);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inRegister(entry.get("serialNumber")).size() == 1);
    }

    @Test
    void a_file_taken_in_whole_or_not_at_all_asks_for_nothing_when_a_line_is_refused() {
        var file = imported(
                        "diplomas",
                        file(entry(student(), "A" + newCode()), entry("NOBODY", "B" + newCode())),
                        "ALL_OR_NOTHING")
                .body("status", is("FAILED"));

        head().get(of(file, "request")).then().statusCode(404);
        head().get(of(file, "entries")).then().statusCode(404).body("code", is("OLD_ENTRIES_NOT_FOUND"));
    }

    @Test
    void another_school_finds_no_request() {
        var file = sent(entry(student(), "A" + newCode()));

        head(DANANG).get(of(file, "request")).then().statusCode(404);
        head(DANANG).get(of(file, "entries")).then().statusCode(404).body("code", is("OLD_ENTRIES_NOT_FOUND"));
        head(DANANG).post(approval(file)).then().statusCode(404);
    }

    @Test
    void lines_that_nobody_decides_on_expire() {
        var file = sent(entry(student(), "A" + newCode()));
        String id = file.extract().path("id");
        StoredRows.list("delete from old_entry where batch = ?::uuid returning id", id);

        head().post(approval(file)).then().statusCode(409).body("code", is("OLD_ENTRY_EXPIRED"));
    }

    private static List<String> inRegister(String serial) {
        return registrar()
                .queryParam("q", serial)
                .get(DIPLOMAS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void unknownToThePublic(String serial) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("serialNumber", serial, "fullName", HOLDER, "dateOfBirth", BORN))
                .post("/api/public/v1/verifications")
                .then()
                .statusCode(404);
    }

    /** The account that sends files, with further roles. */
    private static RequestSpecification sender(String... roles) {
        return Tokens.institution(HANOI, roles).contentType(ContentType.JSON);
    }

    private static String of(ValidatableResponse file, String what) {
        return DIPLOMAS + "/imports/" + file.extract().<String>path("id") + "/" + what;
    }
}
