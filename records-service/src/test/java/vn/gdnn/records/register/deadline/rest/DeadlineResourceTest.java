package vn.gdnn.records.register.deadline.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.reissue;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.School;

/** Graduations are recognised on Saturday 20 June 2026. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DeadlineResourceTest {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @AfterEach
    void noHolidays() {
        holidays(2026, List.of()).statusCode(200);
    }

    @Test
    void paper_is_due_after_30_days_and_digital_after_5_working_days() {
        due(registered()).body("due.paperOn", is("2026-07-20")).body("due.digitalOn", is("2026-06-26"));
    }

    @Test
    void a_holiday_does_not_count_and_a_working_saturday_does() {
        var id = registered();

        holidays(2026, List.of(day("2026-06-24", false))).statusCode(200).body("day", contains("2026-06-24"));
        due(id).body("due.digitalOn", is("2026-06-29"));
        holidays(2026, List.of(day("2026-06-24", false), day("2026-06-27", true)))
                .statusCode(200);
        due(id).body("due.digitalOn", is("2026-06-27"));
    }

    @Test
    void a_year_is_replaced_as_a_whole_by_the_ministry_only() {
        holidays(2026, List.of(day("2026-09-02", false), day("2026-09-03", false)))
                .statusCode(200);

        holidays(2026, List.of(day("2026-09-02", false))).body("$", hasSize(1));

        holidays(2026, List.of(day("2025-09-02", false))).statusCode(422).body("code", is("HOLIDAY_OUTSIDE_YEAR"));
        registrar().get(ROOT + "holidays/2026").then().statusCode(200).body("name", contains("Nghỉ"));
        registrar()
                .body(Map.of("days", List.of()))
                .put(ROOT + "holidays/2026")
                .then()
                .statusCode(403);
    }

    @Test
    void a_graduate_is_overdue_until_the_diploma_is_issued() {
        var enrolment = graduate();
        late(enrolment, "PAPER")
                .body(found(enrolment) + ".dueOn", is("2026-07-20"))
                .body(found(enrolment) + ".daysLate", greaterThan(0))
                .body(found(enrolment) + ".diplomaId", nullValue());
        String id = register(enrolment, "HN" + newCode()).extract().path("id");
        late(enrolment, "DIGITAL")
                .body(found(enrolment) + ".dueOn", is("2026-06-26"))
                .body(found(enrolment) + ".diplomaId", is(id))
                .body(found(enrolment) + ".status", is("REGISTERED"));

        sign(id).statusCode(200);
        issue(id).statusCode(200);

        late(enrolment, "PAPER").body(found(enrolment), nullValue());
    }

    @Test
    void a_reissued_one_has_a_clock_of_its_own() {
        var id = registered();
        sign(id).statusCode(200);
        issue(id).statusCode(200);
        String again = reissue(id, Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"));

        due(again).body("due.startedOn", is(LocalDate.now(Clocks.VIETNAM).toString()));
    }

    @Test
    void another_school_does_not_see_who_is_late() {
        var enrolment = graduate();

        all(registrar(DANANG), "PAPER")
                .forEach(found ->
                        org.assertj.core.api.Assertions.assertThat(found).isNotEqualTo(enrolment));
    }

    private static String registered() {
        return register(graduate(), "HN" + newCode()).statusCode(201).extract().path("id");
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

    private static ValidatableResponse holidays(int year, List<Map<String, Object>> days) {
        return Tokens.ministry("ministry-admin")
                .contentType("application/json")
                .body(Map.of("days", days))
                .put(ROOT + "holidays/" + year)
                .then();
    }
}
