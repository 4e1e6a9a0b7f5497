package vn.gdnn.curriculum.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.curriculum.programme.Desk.PLACE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProgrammeLifeTest {

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
        Callers.sql("delete from outbox");
    }

    @Test
    void the_next_version_starts_as_the_approved_one_stands_and_supersedes_it_when_approved() {
        var first = Desk.approved(Drafts.complete("CNTT-CD"));
        var opened = Desk.nextVersion(first);
        String second = opened.path("id");
        String programmeId = Desk.read(first).path("programmeId");

        opened.then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("version", is(2))
                .body("programmeId", is(programmeId))
                .body("modules.size()", is(3));
        Desk.read(first).then().body("status", is("APPROVED"));

        Desk.submit(second).then().statusCode(200);
        Desk.approve(second).then().statusCode(200);

        Desk.read(first).then().body("status", is("SUPERSEDED"));
        Desk.read(second).then().body("status", is("APPROVED"));
        assertThat(
                        Callers.rows(
                                "select aggregateid || ' ' || (jsonb(payload) #>> '{programme,version}') from outbox order by position"))
                .containsExactly(programmeId + " 1", programmeId + " 2");
    }

    @Test
    void one_version_at_a_time_is_in_preparation() {
        var first = Desk.approved(Drafts.complete("CNTT-CD"));
        Desk.nextVersion(first).then().statusCode(201);

        problem(Desk.nextVersion(first), 409, "VERSION_IN_PREPARATION");
    }

    @Test
    void only_the_approved_version_has_a_next_one() {
        problem(Desk.nextVersion(Desk.drafted(Drafts.complete("CNTT-CD"))), 409, "PROGRAMME_NOT_APPROVED");
    }

    @Test
    void a_later_version_keeps_the_code() {
        String second =
                Desk.nextVersion(Desk.approved(Drafts.complete("CNTT-CD"))).path("id");

        problem(Desk.revise(second, Drafts.complete("CNTT-KHAC")), 422, "PROGRAMME_CODE_FIXED");
        Desk.revise(second, Drafts.complete("CNTT-CD")).then().statusCode(200);
    }

    @Test
    void a_rewritten_first_draft_cannot_take_the_code_of_another() {
        Desk.drafted(Drafts.complete("CNTT-CD"));
        var other = Desk.drafted(Drafts.complete("HAN-CD"));

        problem(Desk.revise(other, Drafts.complete("CNTT-CD")), 409, "PROGRAMME_CODE_TAKEN");
    }

    @Test
    void a_retired_programme_is_told_and_stays_retired() {
        var first = Desk.approved(Drafts.complete("CNTT-CD"));
        String second = Desk.nextVersion(first).path("id");
        Desk.submit(second).then().statusCode(200);

        Desk.retire(first, "2026-06-30")
                .then()
                .statusCode(200)
                .body("status", is("RETIRED"))
                .body("retiredOn", is("2026-06-30"));

        String programmeId = Desk.read(first).path("programmeId");
        var published =
                Callers.rows("select payload from outbox where type = 'vn.gdnn.curriculum.programme-retired.v1'");
        assertThat(published)
                .containsExactly(
                        "{\"programmeId\":\"" + programmeId + "\",\"institution\":\"CDHN01\",\"on\":\"2026-06-30\"}");
        assertThat(members(published.get(0))).isEqualTo(members(Samples.text("curriculum.programme-retired.v1.json")));
        problem(Desk.approve(second), 409, "PROGRAMME_ALREADY_RETIRED");
        problem(Desk.retire(first, "2026-07-01"), 409, "PROGRAMME_NOT_APPROVED");
        problem(Desk.nextVersion(first), 409, "PROGRAMME_NOT_APPROVED");
    }

    @Test
    void a_programme_is_not_retired_before_it_came_into_force() {
        var first = Desk.approved(Drafts.complete("CNTT-CD"));

        problem(Desk.retire(first, "2026-01-31"), 422, "RETIRED_BEFORE_IN_FORCE");
    }

    @Test
    void a_retirement_comes_within_a_year_and_gives_way_to_an_earlier_day_only() {
        var first = Desk.approved(Drafts.complete("CNTT-CD"));
        var today = LocalDate.now(Clocks.VIETNAM);

        problem(Desk.retire(first, "2199-01-01"), 422, "RETIREMENT_TOO_FAR_AHEAD");
        Desk.retire(first, today.plusDays(100).toString()).then().statusCode(200);
        problem(Desk.retire(first, today.plusDays(101).toString()), 409, "PROGRAMME_NOT_APPROVED");
        Desk.retire(first, today.plusDays(10).toString())
                .then()
                .statusCode(200)
                .body("retiredOn", is(today.plusDays(10).toString()));
    }

    @Test
    void the_head_may_retire_a_programme() {
        var first = Desk.approved(Drafts.complete("CNTT-CD"));

        Callers.account("head", Roles.SCHOOL_HEAD)
                .header("If-Match", Desk.read(first).header("ETag"))
                .body(Map.of("on", "2026-06-30"))
                .post(PLACE + "/" + first + "/retirement")
                .then()
                .statusCode(200);
    }

    private static Stream<String> sorted(String json) {
        return Callers.rows("select jsonb_object_keys('" + json + "'::jsonb)").stream()
                .sorted();
    }

    private static List<String> members(String json) {
        return sorted(json).toList();
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
