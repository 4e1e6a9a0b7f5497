package vn.gdnn.curriculum.appraisal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.curriculum.appraisal.Councils.PLACE;
import static vn.gdnn.curriculum.appraisal.Councils.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class AppraisalTest {

    private static final Map<String, String> TODAYS_DECISION = Map.of("decidedOn", TODAY, "inForceFrom", TODAY);
    private static final String YESTERDAY = LocalDate.parse(TODAY).minusDays(1).toString();

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme; delete from outbox; delete from import_job");
    }

    @Test
    void an_approval_rests_on_an_appraisal_that_a_paper_shows() {
        var id = Desk.submitted(Drafts.complete("A-1"));
        problem(Desk.approve(id, TODAYS_DECISION), 409, "APPRAISAL_MISSING");

        var appraisal = recorded(id, Councils.minutes());
        problem(Desk.approve(id, TODAYS_DECISION), 409, "APPRAISAL_WITHOUT_EVIDENCE");
        Councils.show(Callers.reviewer(), id, appraisal, Councils.MINUTES)
                .then()
                .statusCode(201)
                .body("mediaType", is("application/pdf"))
                .body("scan", is("UNSCANNED"));

        Desk.approve(id, TODAYS_DECISION)
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"))
                .body("appraisal", is("PASS"));
        assertThat(Callers.rows("select jsonb(payload) ->> 'decision' from outbox"))
                .containsExactly(
                        "{\"number\": \"15/QĐ-CĐMH\", \"appraisal\": \"PASS\", \"decidedOn\": \"" + TODAY + "\"}");
        assertThat(Callers.rows("select jsonb(payload) ->> 'mappings' from outbox"))
                .containsExactly(
                        "[{\"modules\": [], \"outcome\": \"CDR1\", \"competences\": [{\"level\": 3, \"component\": \"1.1\"}]}]");
    }

    @Test
    void what_is_recorded_is_read_as_it_was_sent_by_the_school_and_its_province() {
        var id = Desk.submitted(Drafts.complete("A-1"));
        var remark = Map.of("path", "/modules/1/practiceHours", "text", "Tăng giờ thực hành");
        var appraisal = recorded(id, Councils.minutesWith(Map.of("remarks", List.of(remark))));

        for (var reader : List.of(Callers.designer(), Tokens.province("01"))) {
            reader.get(PLACE + id + "/appraisals/" + appraisal)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("submission", is(1))
                    .body("minutesNumber", is("05/BB-HĐTĐ"))
                    .body("metOn", is(TODAY))
                    .body("members.account", is(Arrays.asList("chu-tich", "thu-ky", null)))
                    .body("members.seat", is(List.of("CHAIR", "SECRETARY", "MEMBER")))
                    .body("remarks", is(List.of(remark)));
        }
        problem(Callers.designerOfDanang().get(PLACE + id + "/appraisals/" + appraisal), 404, "PROGRAMME_NOT_FOUND");
        problem(Tokens.ministry(Roles.MINISTRY_ANALYST).get(PLACE + id + "/appraisals"), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAIL", "PASS_AFTER_REVISION"})
    void a_version_that_did_not_pass_is_not_approved_however_old_the_decision(String conclusion) {
        var id = appraised(Map.of("conclusion", conclusion));

        problem(Desk.approve(id, TODAYS_DECISION), 409, "APPRAISAL_NOT_PASSED");
        problem(Desk.approve(id, Map.of()), 409, "APPRAISAL_NOT_PASSED");
        Desk.read(id).then().body("status", is("SUBMITTED")).body("appraisal", is(conclusion));
    }

    @Test
    void a_decision_of_before_stands_and_says_that_no_appraisal_is_recorded() {
        var id = Desk.approved(Drafts.complete("A-1"));

        Desk.read(id).then().body("status", is("APPROVED")).body("appraisal", is("NONE_RECORDED"));
        problem(
                Desk.approve(Desk.submitted(Drafts.complete("A-2")), Map.of("decidedOn", "2026-01-01")),
                409,
                "APPRAISAL_MISSING");
    }

    @Test
    void what_was_returned_and_submitted_again_is_appraised_anew() {
        var id = appraised(Map.of("conclusion", "PASS_AFTER_REVISION"));
        String first = Callers.reviewer().get(PLACE + id + "/appraisals").path("[0].id");
        Desk.sendBack(id).then().statusCode(200);
        Desk.revise(id, Drafts.complete("A-9")).then().statusCode(200).body("appraisal", is("NONE_RECORDED"));
        Desk.submit(id).then().statusCode(200).body("appraisal", is("NONE_RECORDED"));

        problem(Desk.approve(id, TODAYS_DECISION), 409, "APPRAISAL_MISSING");
        problem(corrected(id, first, "\"0\"", Councils.minutes()), 409, "APPRAISAL_OUTDATED");
        problem(Councils.show(Callers.reviewer(), id, first, Councils.MINUTES), 409, "APPRAISAL_OUTDATED");
        var second = recorded(id, Councils.minutes());
        Councils.show(Callers.reviewer(), id, second, Councils.MINUTES).then().statusCode(201);

        Desk.approve(id, TODAYS_DECISION).then().statusCode(200).body("appraisal", is("PASS"));
        Callers.reviewer()
                .get(PLACE + id + "/appraisals")
                .then()
                .body("submission", is(List.of(1, 2)))
                .body("conclusion", is(List.of("PASS_AFTER_REVISION", "PASS")));
    }

    @Test
    void nobody_who_wrote_or_submitted_sits_in_the_council_or_records_it() {
        String id = named("subject-of-lan", "lan", Roles.CURRICULUM_DESIGNER)
                .body(Drafts.complete("A-1"))
                .post(Desk.PLACE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        named("subject-of-hoa", "hoa", Roles.CURRICULUM_DESIGNER)
                .header("If-Match", "\"0\"")
                .post(PLACE + id + "/submission")
                .then()
                .statusCode(200);

        for (var writer : List.of("lan", "Lan", "hoa", "subject-of-lan")) {
            problem(
                            record(id, Map.of("members", Councils.members("chu-tich", null, writer))),
                            422,
                            "COUNCIL_HAS_WRITER")
                    .body(
                            "detail",
                            is("The member at place 3 of the council has an account that wrote or submitted the"
                                    + " version."));
        }
        problem(
                Councils.record(
                        named("subject-of-lan", "lan", Roles.CURRICULUM_REVIEWER), tag(id), id, Councils.minutes()),
                403,
                "RECORDER_IS_WRITER");
        assertThat(Callers.rows("select id from appraisal")).isEmpty();
        var appraisal = recorded(id, Councils.minutes());
        problem(
                Councils.show(
                        named("subject-of-hoa", "hoa", Roles.CURRICULUM_REVIEWER), id, appraisal, Councils.MINUTES),
                403,
                "RECORDER_IS_WRITER");
    }

    @Test
    void a_council_is_complete_and_concludes_as_it_voted() {
        var id = Desk.submitted(Drafts.complete("A-1"));
        var chairs = List.of(member("CHAIR"), member("CHAIR"), member("SECRETARY"));

        problem(record(id, Map.of("members", Councils.members(null, null))), 422, "COUNCIL_INCOMPLETE");
        problem(record(id, Map.of("members", chairs)), 422, "COUNCIL_INCOMPLETE");
        problem(record(id, Map.of("members", Councils.members("an", "an", null))), 422, "COUNCIL_ACCOUNT_TWICE");
        problem(record(id, Map.of("members", Councils.members("an", "An", null))), 422, "COUNCIL_ACCOUNT_TWICE");
        problem(record(id, Map.of("votesFor", 3, "votesAgainst", 1)), 422, "VOTES_TOO_MANY");
        problem(record(id, Map.of("votesFor", 1, "votesAgainst", 1)), 422, "CONCLUSION_OUTVOTED");
        problem(record(id, Map.of("votesFor", -1)), 400, "VALIDATION_FAILED");
        problem(record(id, Map.of("conclusion", "PERHAPS")), 400, "MALFORMED_REQUEST");
        record(id, Map.of("conclusion", "FAIL", "votesFor", 1, "votesAgainst", 2))
                .then()
                .statusCode(201);
    }

    @Test
    void a_council_meets_between_submission_and_decision() {
        var id = Desk.submitted(Drafts.complete("A-1"));
        var tomorrow = LocalDate.parse(TODAY).plusDays(1).toString();

        problem(record(id, Map.of("metOn", YESTERDAY)), 422, "MEETING_BEFORE_SUBMISSION");
        problem(record(id, Map.of("metOn", tomorrow)), 422, "MEETING_IN_FUTURE");
        var appraisal = recorded(id, Councils.minutes());
        Councils.show(Callers.reviewer(), id, appraisal, Councils.MINUTES)
                .then()
                .statusCode(201);
        problem(Desk.approve(id, Map.of("decidedOn", YESTERDAY, "inForceFrom", TODAY)), 422, "DECISION_BEFORE_MEETING");
    }

    @Test
    void remarks_are_about_parts_that_are_there() {
        var id = Desk.submitted(Drafts.complete("A-1"));

        for (var nowhere : List.of("/modules/3", "/modules/0/colour", "/modules/0/code/0", "/outcomes/00")) {
            problem(record(id, Map.of("remarks", List.of(remark(nowhere)))), 422, "REMARK_PATH_UNKNOWN");
        }
        var everywhere = List.of(
                remark(""), remark("/credits"), remark("/modules/2/kind"), remark("/outcomes/0/digitalCompetences/0"));
        record(id, Map.of("remarks", everywhere)).then().statusCode(201);
    }

    @Test
    void an_appraisal_is_corrected_until_the_version_is_decided_on() {
        var id = appraised(Map.of("conclusion", "FAIL"));
        String appraisal = Callers.reviewer().get(PLACE + id + "/appraisals").path("[0].id");
        var before = tag(id);

        problem(corrected(id, appraisal, "\"7\"", Councils.minutes()), 412, "STALE_VERSION");
        corrected(id, appraisal, "\"0\"", Councils.minutes())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("conclusion", is("PASS"));
        assertThat(tag(id)).isNotEqualTo(before);
        problem(record(id, Map.of()), 409, "APPRAISAL_RECORDED");

        Desk.approve(id, TODAYS_DECISION).then().statusCode(200);
        problem(corrected(id, appraisal, "\"1\"", Councils.minutes()), 409, "PROGRAMME_NOT_SUBMITTED");
        problem(
                Councils.show(Callers.reviewer(), id, appraisal, new byte[] {'%', 'P', 'D', 'F', '-'}),
                409,
                "PROGRAMME_NOT_SUBMITTED");
    }

    @Test
    void a_paper_is_what_its_bytes_say_and_is_kept_once_as_it_was_sent() {
        var id = appraised(Map.of());
        String appraisal = Callers.reviewer().get(PLACE + id + "/appraisals").path("[0].id");
        var place = PLACE + id + "/appraisals/" + appraisal + "/evidence";

        problem(
                Councils.show(Callers.reviewer(), id, appraisal, "<svg onload=x>".getBytes(US_ASCII)),
                422,
                "FILE_TYPE_UNKNOWN");
        problem(Councils.show(Callers.reviewer(), id, appraisal, new byte[5 << 20 | 1]), 413, "FILE_TOO_LARGE");
        Councils.show(Callers.reviewer(), id, appraisal, Councils.MINUTES)
                .then()
                .statusCode(201);
        var papers = Callers.designer().get(place);
        papers.then().body("size()", is(1));
        var read = Callers.designer().get(place + "/" + papers.path("[0].id"));
        read.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        assertThat(read.asByteArray()).isEqualTo(Councils.MINUTES);
        problem(Callers.designer().get(place + "/" + id), 404, "APPRAISAL_PAPER_NOT_FOUND");
    }

    @Test
    void two_members_who_record_at_once_record_one_appraisal() {
        for (var round = 0; round < 5; round++) {
            var id = Desk.submitted(Drafts.complete("R-" + round));
            var tag = tag(id);
            var statuses = atOnce(
                            () -> Councils.record(account("mot"), tag, id, Councils.minutes()),
                            () -> Councils.record(account("hai"), tag, id, Councils.minutes()))
                    .stream()
                    .map(Response::statusCode)
                    .toList();

            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses.stream().filter(status -> status != 201)).allMatch(List.of(409, 412)::contains);
            assertThat(Callers.rows("select id from appraisal where programme = '" + id + "'"))
                    .hasSize(1);
        }
    }

    @Test
    void an_approval_beside_a_correction_rests_on_what_stands() {
        for (var round = 0; round < 5; round++) {
            var id = appraised(Map.of());
            String appraisal =
                    Callers.reviewer().get(PLACE + id + "/appraisals").path("[0].id");
            var failed = Councils.minutesWith(Map.of("conclusion", "FAIL", "votesFor", 0, "votesAgainst", 3));
            var answers =
                    atOnce(() -> Desk.approve(id, TODAYS_DECISION), () -> corrected(id, appraisal, "\"0\"", failed));

            assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                    .hasSize(1);
            assertThat(answers).noneMatch(answer -> answer.statusCode() >= 500);
            assertThat(Callers.rows("select p.status || ' ' || a.conclusion from programme p join appraisal a"
                            + " on a.programme = p.id where p.id = '" + id + "'"))
                    .containsAnyOf("APPROVED PASS", "SUBMITTED FAIL");
        }
    }

    @Test
    void the_database_approves_no_version_that_a_council_failed() {
        var id = appraised(Map.of("conclusion", "FAIL"));

        assertThatThrownBy(() -> Callers.sql(
                        "update programme set status = 'APPROVED', in_force_from = now() where id = '" + id + "'"))
                .hasMessageContaining("violates check constraint");
    }

    /** A submitted version with an appraisal that a paper shows. */
    private static String appraised(Map<String, ?> different) {
        var id = Desk.submitted(Drafts.completeWith(Map.of("code", "A-" + System.nanoTime())));
        var appraisal = recorded(id, Councils.minutesWith(different));
        Councils.show(Callers.reviewer(), id, appraisal, Councils.MINUTES)
                .then()
                .statusCode(201);
        return id;
    }

    private static String recorded(String id, Map<String, ?> minutes) {
        return Councils.record(Callers.reviewer(), tag(id), id, minutes)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response record(String id, Map<String, ?> different) {
        return Councils.record(Callers.reviewer(), tag(id), id, Councils.minutesWith(different));
    }

    private static Response corrected(String id, String appraisal, String tag, Map<String, ?> minutes) {
        return Callers.reviewer().header("If-Match", tag).body(minutes).put(PLACE + id + "/appraisals/" + appraisal);
    }

    private static String tag(String id) {
        return Desk.read(id).header("ETag");
    }

    private static Map<String, Object> member(String seat) {
        return Map.of("name", "Trần Thị Mẫu", "seat", seat);
    }

    private static Map<String, Object> remark(String path) {
        return Map.of("path", path, "text", "Xem lại");
    }

    private static RequestSpecification account(String subject) {
        return Callers.account(subject, Roles.CURRICULUM_REVIEWER);
    }

    private static RequestSpecification named(String subject, String name, String role) {
        return Tokens.bearer(
                        Tokens.token(subject, Map.of("institution", Callers.HANOI, "preferred_username", name), role))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    private static List<Response> atOnce(Supplier<Response> one, Supplier<Response> other) {
        var asked = IntStream.range(0, 2)
                .mapToObj(turn -> CompletableFuture.supplyAsync(turn == 0 ? one : other))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("code", is(code));
    }
}
