package vn.gdnn.curriculum.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.curriculum.programme.Desk.PLACE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProgrammeReviewTest {

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
        Callers.sql("delete from outbox");
    }

    @Test
    void a_complete_draft_is_submitted() {
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));

        Desk.submit(id).then().statusCode(200).body("status", is("SUBMITTED")).body("submittedAt", not(nullValue()));

        problem(Desk.submit(id), 409, "PROGRAMME_NOT_DRAFT");
        problem(Desk.revise(id, Drafts.complete("CNTT-CD")), 409, "PROGRAMME_NOT_EDITABLE");
    }

    @Test
    void a_submission_names_everything_that_must_be_put_right() {
        var faulty = Drafts.completeWith(Map.of(
                "credits",
                40,
                "durationMonths",
                12,
                "occupationCode",
                "5999999",
                "outcomes",
                List.of(),
                "modules",
                List.of(Drafts.module("MD1", 20), Drafts.module("MD1", 10))));

        problem(Desk.submit(Desk.drafted(faulty)), 422, "SYLLABUS_FAULTY")
                .contentType("application/problem+json")
                .body("type", is("urn:gdnn:problem:syllabus-faulty"))
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "CREDITS_TOO_FEW",
                                "DURATION_OUT_OF_RANGE",
                                "OCCUPATION_LEVEL_DIFFERS",
                                "OCCUPATION_UNKNOWN",
                                "MODULE_CREDITS_DIFFER",
                                "MODULE_CODE_TWICE",
                                "OUTCOMES_MISSING"))
                .body(
                        "violations.message",
                        hasItem("The programme has 40 credits; this level and entry ask for at least 60."));
    }

    @Test
    void an_approved_programme_is_told_as_the_contract_says() {
        var id = Desk.submitted(Drafts.complete("CNTT-CD"));

        Desk.approve(id)
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"))
                .body("approval.decisionNumber", is("15/QĐ-CĐMH"))
                .body("approval.inForceFrom", is("2026-02-01"));

        String programmeId = Desk.read(id).path("programmeId");
        assertThat(Callers.rows(
                        "select aggregatetype || ' ' || aggregateid || ' ' || tenant || ' ' || type from outbox"))
                .containsExactly(
                        "curriculum.programme " + programmeId + " CDHN01 vn.gdnn.curriculum.programme-approved.v1");
        assertThat(published("programme"))
                .contains(
                        "\"code\": \"CNTT-CD\"",
                        "\"version\": 1",
                        "\"level\": \"COLLEGE\"",
                        "\"credits\": 60",
                        "\"highQuality\": false");
        assertThat(published("outcomes")).contains("\"statement\": ");
        assertThat(published("digital"))
                .contains(
                        "\"competenceInOutcomes\": true",
                        "\"contentFitsDigitalMethods\": true",
                        "\"digitalTechnology\": true");
        assertThat(published("inForceFrom")).isEqualTo("\"2026-02-01\"");
        assertThat(shape(Callers.rows("select payload from outbox").get(0)))
                .isEqualTo(shape(Samples.text("curriculum.programme-approved.v1.json")));
    }

    @Test
    void the_occupation_is_told_as_the_list_named_it_on_the_day_of_the_decision() {
        Callers.sql("delete from occupation where code = '6480297'");
        listed(null, Map.of("name", "Tên cũ", "englishName", "Old name", "validFrom", "2020-01-01"));
        listed("\"0\"", Map.of("name", "Tên mới", "validFrom", "2025-02-01"));
        var before = Desk.submitted(Drafts.completeWith(Map.of("code", "CU", "occupationCode", "6480297")));
        var after = Desk.submitted(Drafts.completeWith(Map.of("code", "MOI", "occupationCode", "6480297")));

        Desk.approve(before, Map.of("decidedOn", "2025-01-31")).then().statusCode(200);
        Desk.approve(after, Map.of("decidedOn", "2025-02-01")).then().statusCode(200);

        assertThat(Callers.rows("select jsonb(payload) ->> 'occupation' from outbox order by position"))
                .containsExactly(
                        "{\"name\": \"Tên cũ\", \"englishName\": \"Old name\", \"classification\": null}",
                        "{\"name\": \"Tên mới\", \"englishName\": null, \"classification\": null}");
        assertThat(published("programme")).contains("\"name\": \"Công nghệ thông tin\"");
    }

    private static void listed(@Nullable String ifMatch, Map<String, Object> different) {
        var occupation = new HashMap<String, Object>(Map.of("level", "COLLEGE", "digitalTechnology", true));
        occupation.putAll(different);
        var request = Callers.ministry().body(occupation);
        (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/curriculum/v1/occupations/6480297")
                .then()
                .statusCode(ifMatch == null ? 201 : 200);
    }

    @Test
    void electives_are_told_with_the_minimum_of_their_group() {
        var choice = new ArrayList<>(Drafts.modulesOf(20, 20, 17));
        choice.add(Drafts.elective("TCA", 3, "TC1"));
        choice.add(Drafts.elective("TCB", 3, "TC1"));
        var group = Map.of("code", "TC1", "name", "Tự chọn chuyên ngành", "minimumCredits", 3);

        Desk.approved(Drafts.completeWith(Map.of("modules", choice, "electiveGroups", List.of(group))));

        assertThat(published("electives")).contains("\"minimumCredits\": 3", "\"minimumModules\": 0");
        assertThat(published("modules")).contains("\"electiveGroup\": \"TC1\"");
        problem(Desk.submit(Desk.drafted(Drafts.completeWith(Map.of("modules", choice)))), 422, "SYLLABUS_FAULTY");
    }

    @Test
    void outcomes_without_digital_competence_and_other_occupations_are_told_so() {
        var welding = Drafts.completeWith(Map.of(
                "occupationCode",
                "6520123",
                "contentFitsDigitalMethods",
                false,
                "outcomes",
                List.of(Drafts.outcome("CDR1"))));

        Desk.approved(welding);

        assertThat(published("digital"))
                .contains(
                        "\"competenceInOutcomes\": false",
                        "\"contentFitsDigitalMethods\": false",
                        "\"digitalTechnology\": false");
    }

    @Test
    void the_account_that_submitted_cannot_approve() {
        var both = new String[] {Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER};
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));
        Callers.account("lan", both)
                .header("If-Match", "\"0\"")
                .post(PLACE + "/" + id + "/submission")
                .then()
                .statusCode(200);

        problem(Desk.approve(Callers.account("lan", both), id, Map.of()), 403, "REVIEWER_IS_SUBMITTER");
        assertThat(Callers.rows("select id from outbox")).isEmpty();
        Desk.approve(Callers.account("minh", both), id, Map.of()).then().statusCode(200);
    }

    @Test
    void the_account_that_wrote_cannot_approve_whoever_submitted() {
        var both = new String[] {Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER};
        String id = Callers.account("lan", both)
                .body(Drafts.complete("CNTT-CD"))
                .post(PLACE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Callers.account("hoa", both)
                .header("If-Match", "\"0\"")
                .body(Drafts.completeWith(Map.of("name", "Công nghệ thông tin 2")))
                .put(PLACE + "/" + id)
                .then()
                .statusCode(200);
        Desk.submit(id).then().statusCode(200);

        for (var author : List.of("lan", "hoa")) {
            problem(Desk.approve(Callers.account(author, both), id, Map.of()), 403, "REVIEWER_IS_AUTHOR");
        }
        Desk.approve(Callers.account("minh", both), id, Map.of()).then().statusCode(200);
    }

    @Test
    void a_decision_has_possible_days() {
        var id = Desk.submitted(Drafts.complete("CNTT-CD"));
        var tomorrow = LocalDate.now(Clocks.VIETNAM).plusDays(1).toString();

        problem(Desk.approve(id, Map.of("decidedOn", tomorrow, "inForceFrom", tomorrow)), 422, "DECISION_IN_FUTURE");
        problem(Desk.approve(id, Map.of("inForceFrom", "2025-12-19")), 422, "IN_FORCE_BEFORE_DECISION");
    }

    @Test
    void a_returned_programme_becomes_a_draft_again_when_rewritten() {
        var id = Desk.submitted(Drafts.complete("CNTT-CD"));

        Desk.sendBack(id)
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"))
                .body("returnReason", is("Thiếu mô đun thực tập"));

        problem(Desk.submit(id), 409, "PROGRAMME_NOT_DRAFT");
        problem(Desk.approve(id), 409, "PROGRAMME_NOT_SUBMITTED");
        Desk.revise(id, Drafts.complete("CNTT-CD")).then().body("status", is("DRAFT"));
        Desk.submit(id).then().statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void acts_need_the_version_that_stands() {
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));
        var place = PLACE + "/" + id;
        var stale = "\"9\"";

        problem(Callers.designer().post(place + "/submission"), 428, "VERSION_REQUIRED");
        problem(Callers.designer().header("If-Match", stale).post(place + "/submission"), 412, "STALE_VERSION");
        problem(Callers.designer().header("If-Match", stale).post(place + "/versions"), 412, "STALE_VERSION");
        problem(
                Callers.reviewer()
                        .header("If-Match", stale)
                        .body(Map.of("reason", "x"))
                        .post(place + "/return"),
                412,
                "STALE_VERSION");
        problem(
                Callers.reviewer()
                        .header("If-Match", stale)
                        .body(Map.of("on", "2026-05-01"))
                        .post(place + "/retirement"),
                412,
                "STALE_VERSION");
        problem(
                Callers.reviewer()
                        .header("If-Match", stale)
                        .body(Map.of("decisionNumber", "1", "decidedOn", "2026-01-01", "inForceFrom", "2026-01-01"))
                        .post(place + "/approval"),
                412,
                "STALE_VERSION");
    }

    @Test
    void a_refusal_speaks_vietnamese_too() {
        var faulty = Desk.drafted(Drafts.completeWith(Map.of("outcomes", List.of())));

        Tokens.institution(Callers.HANOI, Roles.CURRICULUM_DESIGNER)
                .header("If-Match", "\"0\"")
                .post(PLACE + "/" + faulty + "/submission")
                .then()
                .body("title", is("Chương trình chưa đạt yêu cầu"))
                .body("violations.message", hasItem("Chương trình phải nêu ít nhất một chuẩn đầu ra."));
    }

    private static String published(String member) {
        return Callers.rows("select jsonb(payload) -> '" + member + "' from outbox")
                .get(0);
    }

    /** The names of all members, so that a contract's sample and what we tell can be compared. */
    private static List<String> shape(String json) {
        return Callers.rows("""
                select distinct path from (
                    select jsonb_object_keys(doc) as path from (select jsonb('%1$s') as doc) d
                    union select 'programme.' || jsonb_object_keys(doc -> 'programme') from (select jsonb('%1$s') as doc) d
                    union select 'digital.' || jsonb_object_keys(doc -> 'digital') from (select jsonb('%1$s') as doc) d
                    union select 'modules.' || jsonb_object_keys(doc -> 'modules' -> 0) from (select jsonb('%1$s') as doc) d
                ) paths order by path""".formatted(json.replace("'", "''")));
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("code", is(code));
    }
}
