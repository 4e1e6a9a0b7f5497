package vn.gdnn.records.register.deadline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.askForReissue;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.reissue;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.TestClock;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DeadlineResourceTest {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    /** Notice 9441/TB-BNV and the years before: Tet, swapped days, a working Saturday; Civil Code 2015, art. 148.5. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-22, 2025-02-05, 2025-02-21",
        "2026-02-12, 2026-02-26, 2026-03-16",
        "2026-03-27, 2026-04-03, 2026-04-28",
        "2026-06-20, 2026-06-26, 2026-07-20",
        "2026-08-21, 2026-08-27, 2026-09-21",
        "2026-08-28, 2026-09-09, 2026-09-28"
    })
    void both_clocks_run_on_the_calendar_of_the_country(String recognised, String digitalOn, String paperOn) {
        due(registered(recognised))
                .body("due.startedOn", is(recognised))
                .body("due.digitalOn", is(digitalOn))
                .body("due.paperOn", is(paperOn))
                .body("due.warnings", empty());
    }

    @Test
    void each_day_of_the_shipped_calendar_has_a_source_and_says_how_sure_it_is() {
        calendar(2026)
                .body("state", is("COMPLETE"))
                .body("days.size()", is(15))
                .body("days.find { it.day == '2026-02-16' }.certainty", is("PRESS"))
                .body("days.find { it.day == '2026-08-22' }.working", is(true))
                .body("days.find { it.day == '2026-04-27' }.certainty", is("RECALLED"))
                .body("days.find { it.day == '2026-01-02' }.source", is("12729/VPCP-KGVX of 25 December 2025"));
        calendar(2024).body("state", is("COMPLETE")).body("days.size()", is(15));
        calendar(2025).body("state", is("COMPLETE")).body("days.size()", is(13));
    }

    @Test
    void a_year_that_is_not_wholly_known_says_so_in_every_due_day_that_it_touches() {
        calendar(2027).body("state", is("INCOMPLETE")).body("days.size()", is(4));
        calendar(2040).body("state", is("EMPTY")).body("version", is(0));

        TestClock.on(
                LocalDate.of(2026, 12, 29),
                () -> due(registered("2026-12-29"))
                        .body("due.digitalOn", is("2027-01-06"))
                        .body("due.warnings.year", contains(2027))
                        .body("due.warnings.code", contains("CALENDAR_INCOMPLETE")));
    }

    @Test
    void a_calendar_that_comes_later_moves_open_clocks_and_leaves_those_that_ended() {
        var id = TestClock.on(LocalDate.of(2030, 3, 1), () -> registered("2030-03-01"));
        due(id).body("due.digitalOn", is("2030-03-08")).body("due.warnings.code", contains("CALENDAR_EMPTY"));

        TestClock.on(
                LocalDate.of(2030, 3, 5),
                () -> set(2030, true, List.of(day("2030-03-07", false)))
                        .statusCode(200)
                        .body("version", is(1)));
        due(id).body("due.digitalOn", is("2030-03-11")).body("due.warnings", empty());
        TestClock.on(
                LocalDate.of(2030, 3, 20),
                () -> set(
                                2030,
                                true,
                                List.of(day("2030-03-06", false), day("2030-03-07", false), day("2030-03-09", true)))
                        .statusCode(200)
                        .body("version", is(2)));

        due(id).body("due.digitalOn", is("2030-03-11"));
        var later = TestClock.on(LocalDate.of(2030, 3, 21), () -> registered("2030-03-05"));
        due(later).body("due.digitalOn", is("2030-03-13"));
    }

    @Test
    void a_year_is_set_as_a_whole_by_the_ministry_only() {
        set(2033, false, List.of(day("2033-09-02", false), day("2033-09-05", false)))
                .statusCode(200)
                .body("state", is("INCOMPLETE"))
                .body("days.certainty", contains("DECIDED", "DECIDED"))
                .body("source", is("Thông báo 1/TB"));

        set(2033, true, List.of(day("2033-09-02", false)))
                .body("state", is("COMPLETE"))
                .body("days", hasSize(1));
        set(2033, true, List.of(day("2032-09-02", false))).statusCode(422).body("code", is("HOLIDAY_OUTSIDE_YEAR"));
        set(2033, true, List.of(day("2033-09-02", false), day("2033-09-02", false)))
                .statusCode(422)
                .body("code", is("HOLIDAY_TWICE"));
        set(2033, true, List.of(day("2033-09-02", true))).statusCode(422).body("code", is("HOLIDAY_CHANGES_NOTHING"));
        set(2033, true, List.of()).statusCode(422).body("code", is("CALENDAR_WITHOUT_DAYS"));
        calendar(2033).body("days.day", contains("2033-09-02"));
        registrar()
                .body(Map.of("days", List.of(), "complete", false, "source", "Tôi"))
                .put(ROOT + "holidays/2033")
                .then()
                .statusCode(403);
    }

    @Test
    void a_graduate_is_overdue_by_name_until_the_diploma_is_issued() {
        var enrolment = graduate();
        late(enrolment, "PAPER")
                .body(found(enrolment) + ".dueOn", is("2026-07-20"))
                .body(found(enrolment) + ".what", is("ISSUE"))
                .body(found(enrolment) + ".person.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body(found(enrolment) + ".recognitionDecision", is("12/QĐ"))
                .body(found(enrolment) + ".daysLate", greaterThan(0))
                .body(found(enrolment) + ".diploma", nullValue());
        var serial = "HN" + newCode();
        String id = register(enrolment, serial).extract().path("id");
        String person = late(enrolment, "DIGITAL")
                .body(found(enrolment) + ".dueOn", is("2026-06-26"))
                .body(found(enrolment) + ".diploma.id", is(id))
                .body(found(enrolment) + ".diploma.serialNumber", is(serial))
                .body(found(enrolment) + ".diploma.status", is("REGISTERED"))
                .extract()
                .path(found(enrolment) + ".person.id");
        assertThat(StoredRows.list(
                        "select purpose from access_listing where persons @> array[?::uuid] and purpose = 'overdue diplomas'",
                        person))
                .hasSizeGreaterThanOrEqualTo(2);

        sign(id).statusCode(200);
        issue(id).statusCode(200);

        late(enrolment, "PAPER").body(found(enrolment), nullValue());
    }

    @Test
    void a_reissued_one_has_a_clock_of_its_own_of_five_working_days_from_the_request() {
        var id = issued().get("id");
        String again = reissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"));

        var today = LocalDate.now(clock);
        String paperOn =
                due(again).body("due.startedOn", is(today.toString())).extract().path("due.paperOn");
        due(again).body("due.digitalOn", is(paperOn));
        assertThat(LocalDate.parse(paperOn)).isBetween(today.plusDays(5), today.plusDays(16));
        TestClock.on(today.plusDays(20), () -> {
            String enrolment = due(again).extract().path("enrolmentId");
            late(enrolment, "PAPER").body(found(enrolment) + ".what", is("REISSUE"));
        });
    }

    @Test
    void who_was_recognised_again_after_a_fraud_has_a_clock_of_that_recognition() {
        var enrolment = graduate();
        var revoked = issued(enrolment).get("id");
        revoke(revoked, Requests.TODAY).statusCode(200);
        late(enrolment, "PAPER").body(found(enrolment), nullValue());
        Requests.recognise(HANOI, enrolment, Map.of("decisionNumber", "13/QĐ", "decidedOn", "2026-06-22"))
                .statusCode(201);

        late(enrolment, "PAPER")
                .body(found(enrolment) + ".what", is("ISSUE"))
                .body(found(enrolment) + ".recognitionDecision", is("13/QĐ"))
                .body(found(enrolment) + ".startedOn", is("2026-06-22"))
                .body(found(enrolment) + ".diploma", nullValue());
        due(revoked).body("due.startedOn", is("2026-06-20"));
        String second = Requests.registerToday(enrolment, "HN" + newCode())
                .statusCode(201)
                .extract()
                .path("id");
        due(second).body("due.startedOn", is("2026-06-22"));
        late(enrolment, "PAPER").body(found(enrolment) + ".diploma.id", is(second));
    }

    @Test
    void the_new_paper_of_a_revoked_diploma_is_overdue_too() {
        var id = issued().get("id");
        revoke(id, "ISSUER_ERROR", Requests.TODAY).statusCode(200);
        String enrolment = due(id).extract().path("enrolmentId");
        TestClock.on(
                LocalDate.now(clock).plusDays(20),
                () -> late(enrolment, "PAPER").body(found(enrolment), nullValue()));

        String again = reissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "Cấp lại"));

        TestClock.on(
                LocalDate.now(clock).plusDays(20),
                () -> late(enrolment, "PAPER")
                        .body(found(enrolment) + ".what", is("REISSUE"))
                        .body(found(enrolment) + ".diploma.id", is(again)));
    }

    @Test
    void a_request_that_nobody_decides_in_time_is_overdue() {
        var id = issued().get("id");
        askForReissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"))
                .statusCode(201);
        String enrolment = due(id).extract().path("enrolmentId");
        late(enrolment, "REISSUE").body(found(enrolment), nullValue());

        TestClock.on(
                LocalDate.now(clock).plusDays(20),
                () -> late(enrolment, "REISSUE")
                        .body(found(enrolment) + ".what", is("REISSUE_DECISION"))
                        .body(found(enrolment) + ".diploma.id", is(id)));
    }

    @Test
    void the_list_of_who_waits_is_what_the_register_says() {
        var enrolment = graduate();
        assertThat(waits(enrolment)).isTrue();
        String mistaken = register(enrolment, "HN" + newCode()).extract().path("id");
        Requests.act(registrar(), mistaken, "cancellation", Map.of("reason", "Ghi nhầm", "blank", "UNUSED"))
                .statusCode(200);
        assertThat(waits(enrolment)).isTrue();
        String id =
                register(enrolment, "HN" + newCode()).statusCode(201).extract().path("id");
        sign(id).statusCode(200);
        assertThat(waits(enrolment)).isTrue();

        issue(id).statusCode(200);

        assertThat(waits(enrolment)).isFalse();
        String again = reissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"));
        assertThat(waits(enrolment)).isTrue();
        sign(again).statusCode(200);
        issue(again).statusCode(200);
        assertThat(waits(enrolment)).isFalse();
        revoke(again, "ISSUER_ERROR", Requests.TODAY).statusCode(200);
        assertThat(waits(enrolment)).isFalse();
    }

    private static boolean waits(String enrolment) {
        return !StoredRows.list("select 1 from diploma_awaited where enrolment = ?::uuid", enrolment)
                .isEmpty();
    }

    @Test
    void another_school_does_not_see_who_is_late() {
        var enrolment = graduate();

        assertThat(all(registrar(DANANG), "PAPER")).doesNotContain(enrolment);
    }

    /** The entry of a graduate recognised on that day. */
    private static String registered(String recognisedOn) {
        var enrolment = enrolment(student(), "CREDIT", 2023);
        for (var module : List.of("M1", "M2", "PE")) {
            registrar()
                    .body("""
                            {"moduleCode": "%s", "attempt": 1, "regularMarks": [8], "periodicMarks": [8],
                             "examMark": 8, "postedOn": "2024-12-15"}""".formatted(module))
                    .post(ROOT + "enrolments/" + enrolment + "/results")
                    .then()
                    .statusCode(201);
        }
        Requests.recognise(HANOI, enrolment, Map.of("decisionNumber", "12/QĐ", "decidedOn", recognisedOn))
                .statusCode(201);
        return register(enrolment, "HN" + newCode()).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse due(String id) {
        return registrar().get(ROOT + "diplomas/" + id).then().statusCode(200);
    }

    private static String found(String enrolment) {
        return "items.find { it.enrolmentId == '%s' }".formatted(enrolment);
    }

    /** The newest are on the last page. */
    private static ValidatableResponse late(String enrolment, String clock) {
        String after = null;
        while (true) {
            var request = registrar().queryParam("clock", clock).queryParam("limit", 200);
            if (after != null) {
                request.queryParam("after", after);
            }
            var page = request.get(ROOT + "diplomas/overdue").then().statusCode(200);
            after = page.extract().path("next");
            if (after == null || page.extract().<Object>path(found(enrolment)) != null) {
                return page;
            }
        }
    }

    private static List<String> all(RequestSpecification by, String clock) {
        return new ArrayList<>(by.queryParam("clock", clock)
                .queryParam("limit", 200)
                .get(ROOT + "diplomas/overdue")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.enrolmentId"));
    }

    private static Map<String, Object> day(String day, boolean working) {
        return Map.of("day", day, "name", "Nghỉ", "working", working);
    }

    private static ValidatableResponse calendar(int year) {
        return registrar().get(ROOT + "holidays/" + year).then().statusCode(200);
    }

    private static ValidatableResponse set(int year, boolean complete, List<Map<String, Object>> days) {
        return Tokens.ministry("ministry-admin")
                .contentType("application/json")
                .body(Map.of("source", "Thông báo 1/TB", "complete", complete, "days", days))
                .put(ROOT + "holidays/" + year)
                .then();
    }
}
