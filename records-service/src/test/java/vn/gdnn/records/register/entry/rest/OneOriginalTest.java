package vn.gdnn.records.register.entry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registerToday;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** A recognition has one original, whatever became of it. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OneOriginalTest {

    private static final String DIPLOMAS = "/api/records/v1/diplomas/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRAUD", "NOT_QUALIFIED", "NO_AUTHORITY", "ALTERED", "USED_BY_OTHER", "ISSUER_ERROR"})
    void what_was_revoked_is_not_entered_again_one_by_one_or_in_bulk(String ground) {
        var enrolment = graduate();
        revoked(issued(enrolment).get("id"), ground, today());

        assertThat(refusal(registerToday(enrolment, "HN" + newCode())))
                .isIn("DIPLOMA_REGISTERED_ALREADY", "NOT_RECOGNISED");
        String job = registrar()
                .body(Map.of("enrolmentIds", List.of(enrolment), "serialPrefix", "OO" + newCode()))
                .post("/api/records/v1/diploma-issue-jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        head().body(Map.of("title", "Hiệu trưởng"))
                .post("/api/records/v1/diploma-issue-jobs/" + job + "/signature")
                .then()
                .statusCode(202);
        IssueJobs.ended(School.HANOI, job).body("done", is(0)).body("refused", is(1));
        assertThat(StoredRows.list("select count(*)::text from diploma where enrolment = ?::uuid", enrolment))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRAUD", "NOT_QUALIFIED"})
    void whoever_was_not_qualified_needs_a_new_recognition(String ground) {
        var enrolment = graduate();
        var first = issued(enrolment);
        revoked(first.get("id"), ground, today());

        registerToday(enrolment, "HN" + newCode()).statusCode(409).body("code", is("NOT_RECOGNISED"));
        registrar().get("/api/records/v1/enrolments/" + enrolment).then().body("status", is("ACTIVE"));
        Requests.recognise(enrolment, "{}").statusCode(201);
        var second = registerToday(enrolment, "HN" + newCode()).statusCode(201).extract();
        sign(second.path("id")).statusCode(200);
        issue(second.path("id")).statusCode(200);

        verified(first).body("status", is("REVOKED"));
        registerToday(enrolment, "HN" + newCode()).statusCode(409).body("code", is("DIPLOMA_REGISTERED_ALREADY"));
    }

    @Test
    void while_the_revoked_one_is_still_in_force_there_is_no_second() {
        var enrolment = graduate();
        revoked(
                issued(enrolment).get("id"),
                "NOT_QUALIFIED",
                LocalDate.now(Clocks.VIETNAM).plusDays(9).toString());
        Requests.recognise(enrolment, "{}").statusCode(201);

        registerToday(enrolment, "HN" + newCode()).statusCode(409).body("code", is("DIPLOMA_STILL_IN_FORCE"));
    }

    @Test
    void a_replaced_one_counts_for_ever() {
        var enrolment = graduate();
        var replacement = Requests.reissue(
                issued(enrolment).get("id"), Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"));
        sign(replacement).statusCode(200);
        issue(replacement).statusCode(200);

        registerToday(enrolment, "HN" + newCode()).statusCode(409).body("code", is("DIPLOMA_REGISTERED_ALREADY"));
    }

    @Test
    void of_eight_at_once_one_is_entered() throws InterruptedException {
        var enrolment = graduate();
        var workers = Executors.newFixedThreadPool(8);

        var codes = workers.invokeAll(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () ->
                        registerToday(enrolment, "HN" + newCode()).extract().statusCode())
                .toList());
        workers.shutdown();

        assertThat(codes.stream().map(OneOriginalTest::got))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        assertThat(StoredRows.list("select count(*)::text from diploma where enrolment = ?::uuid", enrolment))
                .containsExactly("1");
    }

    @Test
    void the_database_itself_holds_to_it() {
        var id = issued().get("id");
        revoked(id, "ALTERED", today());

        assertThat(StoredRows.list("""
                select count(*)::text from pg_indexes where indexname = 'diploma_registered_already'
                and indexdef like '%(institution, recognition)%' and indexdef not like '%REVOKED%'""")).containsExactly("1");
        assertThat(StoredRows.list("select (recognition is not null)::text from diploma where id = ?::uuid", id))
                .containsExactly("true");
    }

    @Test
    void after_an_error_of_the_issuer_two_people_put_a_new_paper_in_its_place() {
        var id = issued().get("id");
        revoked(id, "ISSUER_ERROR", today());

        var replacement = Requests.reissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "Cấp lại"));
        sign(replacement).statusCode(200);
        issue(replacement).statusCode(200);

        registrar()
                .get(DIPLOMAS + id)
                .then()
                .body("status", is("REVOKED"))
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED", "REVOKED"));
        Requests.askForReissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "Cấp lại nữa"))
                .statusCode(409)
                .body("code", is("DIPLOMA_REPLACED_ALREADY"));
        assertThat(Requests.reissue(replacement, Map.of("serialNumber", "HN" + newCode(), "reason", "In sai")))
                .isNotEqualTo(replacement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRAUD", "NOT_QUALIFIED", "ALTERED", "USED_BY_OTHER"})
    void no_other_ground_allows_a_new_paper(String ground) {
        var id = issued().get("id");
        revoked(id, ground, today());

        Requests.askForReissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "Cấp lại"))
                .statusCode(409)
                .body("code", is("REISSUE_EXCLUDED"));
    }

    @Test
    void a_new_paper_is_not_issued_once_the_old_one_is_revoked_for_good() {
        var id = issued().get("id");
        var replacement = Requests.reissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"));
        sign(replacement).statusCode(200);
        revoked(id, "USED_BY_OTHER", today());

        issue(replacement).statusCode(409).body("code", is("REISSUE_EXCLUDED"));
    }

    @Test
    void a_revocation_takes_effect_within_thirty_days() {
        var id = issued().get("id");
        var today = LocalDate.now(Clocks.VIETNAM);

        for (var far : List.of("2199-12-31", today.plusDays(31).toString())) {
            asked(id, "FRAUD", far).statusCode(422).body("code", is("REVOCATION_TOO_FAR_AHEAD"));
        }
        asked(id, "FRAUD", today.plusDays(30).toString()).statusCode(201);
    }

    @Test
    void a_revocation_to_come_gives_way_to_an_earlier_day_by_two_people() {
        var diploma = issued();
        var id = diploma.get("id");
        var today = LocalDate.now(Clocks.VIETNAM);
        revoked(id, "ALTERED", today.plusDays(20).toString());
        verified(diploma).body("status", is("VALID"));

        asked(id, "ALTERED", today.plusDays(25).toString()).statusCode(409);
        revoked(id, "ALTERED", today());

        verified(diploma).body("status", is("REVOKED")).body("revocation.effectiveOn", is(today()));
        assertThat(StoredRows.list("""
                select s.effective_on::text from status_change s join diploma_credential k
                  on k.institution = s.institution and k.status_list = s.list and k.status_index = s.index
                where k.diploma = ?::uuid""", id)).containsExactly(today());
        asked(id, "ALTERED", today()).statusCode(409).body("code", is("DIPLOMA_NOT_ISSUED"));
    }

    @Test
    void before_the_earlier_day_was_decided_the_later_one_was_known() {
        var id = issued().get("id");
        var today = LocalDate.now(Clocks.VIETNAM);
        var later = today.plusDays(20).toString();
        revoked(id, "ALTERED", later);
        revoked(id, "ALTERED", today());
        StoredRows.list("""
                with aged as (update diploma_act set recorded_at = recorded_at - make_interval(days => 10 - number)
                              where diploma = ?::uuid returning 1) select 1 from aged""", id);

        asOf(id, today.minusDays(6)).body("acts.size()", is(4)).body("aftermath.revokedFrom", is(later));
        asOf(id, today.minusDays(5)).body("acts.size()", is(5)).body("aftermath.revokedFrom", is(today()));
    }

    private static ValidatableResponse asOf(String id, LocalDate day) {
        return registrar()
                .queryParam("asOf", day.toString())
                .get(DIPLOMAS + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verified(Map<String, String> diploma) {
        return io.restassured.RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId"))
                .then();
    }

    private static ValidatableResponse asked(String id, String ground, String effectiveOn) {
        return registrar()
                .body(Map.of(
                        "groundCode", ground,
                        "decisionNumber", "99/QĐ",
                        "decidedOn", "2026-07-01",
                        "effectiveOn", effectiveOn,
                        "reason", "Lý do"))
                .post(DIPLOMAS + id + "/revocation-requests")
                .then();
    }

    private static void revoked(String id, String ground, String effectiveOn) {
        String request =
                asked(id, ground, effectiveOn).statusCode(201).extract().path("id");
        act(head(), id, "revocation-requests/" + request + "/approval", Map.of())
                .statusCode(200);
    }

    private static String refusal(ValidatableResponse answer) {
        return answer.statusCode(409).extract().path("code");
    }

    private static Integer got(java.util.concurrent.Future<Integer> code) {
        try {
            return code.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String today() {
        return LocalDate.now(Clocks.VIETNAM).toString();
    }
}
