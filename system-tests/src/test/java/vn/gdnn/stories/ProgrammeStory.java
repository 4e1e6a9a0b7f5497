package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.PROVINCE;
import static vn.gdnn.stories.Actor.REVIEWER;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A programme on its way from the draft into force, with one return by the council; its next version, and how T3 and T4 move. */
@TestMethodOrder(OrderAnnotation.class)
class ProgrammeStory {

    private static final String PROGRAMMES = "/api/curriculum/v1/programmes";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    static String place = "";
    static int integrated;
    static int programmes;
    static int current;

    @BeforeAll
    static void the_college_is_known() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        integrated = figure("T3?rule=T3-2").extract().path("numerator");
        programmes = figure("T4").extract().path("denominator");
        current = figure("T4").extract().path("numerator");
    }

    @Test
    @Order(1)
    void the_council_asks_for_a_revision_and_the_version_goes_back_and_comes_again() {
        String id = COLLEGE.sendsOnceKnown(PROGRAMMES, programme(List.of("MD01"), TODAY.minusYears(3)))
                .statusCode(201)
                .extract()
                .path("id");
        place = PROGRAMMES + "/" + id;
        COLLEGE.acts(place, "/submission", Map.of()).statusCode(200);
        Programmes.appraised(REVIEWER, place, "PASS_AFTER_REVISION");
        REVIEWER.acts(place, "/approval", Programmes.APPROVAL).statusCode(409).body("code", is("APPRAISAL_NOT_PASSED"));
        REVIEWER.acts(place, "/return", Map.of("reason", "Chuẩn đầu ra cần nêu thêm mô-đun"))
                .statusCode(200)
                .body("status", is("RETURNED"));

        revises(place, programme(List.of("MD01", "MD02"), TODAY.minusYears(3)));
        COLLEGE.acts(place, "/submission", Map.of()).statusCode(200);
        Programmes.appraised(REVIEWER, place, "PASS");
    }

    @Test
    @Order(2)
    void another_person_confirms_the_content_and_it_comes_into_force_and_T3_moves() {
        shows(place + "/digital-methods/evidence");
        COLLEGE.acts(place, "/digital-methods/confirmation", Map.of()).statusCode(403);
        REVIEWER.acts(place, "/digital-methods/confirmation", Map.of()).statusCode(200);
        REVIEWER.acts(place, "/approval", Programmes.APPROVAL).statusCode(200).body("status", is("APPROVED"));

        COLLEGE.reads(place + "/coverage").body("integration.integrated", is(true));
        soon(() -> figure("T3?rule=T3-2")
                .body("numerator", is(integrated + 1))
                .body("measurement.threshold.fewestComponents", is(1)));
    }

    @Test
    @Order(3)
    void its_technology_is_outdated_until_a_new_list_is_declared_and_T4_moves() {
        soon(() -> figure("T4").body("denominator", is(programmes + 1)).body("numerator", is(current)));
        PROVINCE.reads(place + "/currency")
                .body("current", is(false))
                .body("raised.signal", is(List.of("TECHNOLOGY_OUTDATED")));
        PROVINCE.reads(PROGRAMMES + "/currency?signal=TECHNOLOGY_OUTDATED&limit=200")
                .body("items.code", hasItem("CNTT-CT"));

        COLLEGE.acts(
                        place,
                        "/technology-lists",
                        Map.of("declaredOn", TODAY.toString(), "technologies", List.of("Java 25", "PostgreSQL 18")))
                .statusCode(201);

        COLLEGE.reads(place + "/currency").body("current", is(true));
        soon(() -> figure("T4").body("numerator", is(current + 1)));
    }

    @Test
    @Order(4)
    void the_next_version_shows_the_difference() {
        String next = COLLEGE.acts(place, "/versions", Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        revises(PROGRAMMES + "/" + next, programme(List.of("MD01", "MD02", "MD03"), TODAY));

        var difference = PROGRAMMES + "/" + next + "/difference?from=" + place.substring(PROGRAMMES.length() + 1);
        COLLEGE.reads(difference).body("outcomes.changed.code", is(List.of("CDR1")));
        COLLEGE.asks()
                .accept("text/plain")
                .get(difference)
                .then()
                .statusCode(200)
                .body(containsString("CDR1"));
    }

    private static Map<String, Object> programme(List<String> modules, LocalDate updated) {
        var programme = new HashMap<>(Programmes.INFORMATION_TECHNOLOGY);
        programme.put("code", "CNTT-CT");
        programme.put("updatedForTechnologyOn", updated.toString());
        programme.put(
                "outcomes",
                List.of(Map.of(
                        "code",
                        "CDR1",
                        "statement",
                        "Lập trình ứng dụng",
                        "digitalCompetences",
                        List.of(Map.of("component", "3.4", "level", 6)),
                        "modules",
                        modules)));
        return programme;
    }

    private static void revises(String version, Map<String, Object> programme) {
        COLLEGE.asks()
                .header("If-Match", COLLEGE.asks().get(version).header("ETag"))
                .contentType("application/json")
                .body(programme)
                .put(version)
                .then()
                .statusCode(200);
    }

    private static void shows(String evidence) {
        COLLEGE.asks()
                .contentType("application/pdf")
                .body("%PDF-1.7 plan".getBytes(US_ASCII))
                .post(evidence)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse figure(String indicator) {
        return COLLEGE.reads("/api/reporting/v1/indicators/" + indicator).statusCode(200);
    }

    private static void soon(Runnable holds) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(holds::run);
    }
}
