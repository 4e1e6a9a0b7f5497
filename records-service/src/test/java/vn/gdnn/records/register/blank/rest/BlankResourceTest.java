package vn.gdnn.records.register.blank.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.blank.Minutes;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class BlankResourceTest {

    private static final String ROOT = "/api/records/v1/";

    /** A school of its own: whoever has a stock of blanks once has to account for each of them. */
    private static final String STOCKED = "PHOI01";

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
        school.newcomer(STOCKED);
    }

    @Test
    void a_diploma_takes_the_next_blank_of_the_stock_and_uses_it_when_issued() {
        var prefix = prefix();
        delivered(prefix, 1, 2);

        var first = registered(Map.of("serialNumber", prefix + "2")).statusCode(201);
        String id = first.extract().path("id");
        first.body("serialNumber", is(prefix + "2"));
        statusOf(prefix + "2", "ASSIGNED");
        acting(head(STOCKED), ROOT + "diplomas/" + id, "signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(200);
        acting(registrar(STOCKED), ROOT + "diplomas/" + id, "issue", Map.of()).statusCode(200);

        statusOf(prefix + "2", "USED");
        statusOf(prefix + "1", "IN_STOCK");
        registrar(STOCKED)
                .get(ROOT + "blank-ranges")
                .then()
                .body("find { it.print.prefix == '%s' }.counts.used".formatted(prefix), is(1))
                .body("find { it.print.prefix == '%s' }.counts.inStock".formatted(prefix), is(1));
    }

    @Test
    void without_a_number_the_stock_gives_one_and_each_only_once() {
        delivered(prefix(), 1, 3);

        String one = registered(Map.of()).statusCode(201).extract().path("serialNumber");
        String other = registered(Map.of()).statusCode(201).extract().path("serialNumber");

        assertThat(other).isNotEqualTo(one);
        registered(Map.of("serialNumber", one)).statusCode(409).body("code", is("BLANK_NOT_IN_STOCK"));
        registered(Map.of("serialNumber", "NEVER1"))
                .statusCode(409)
                .body("code", is("BLANK_NOT_IN_STOCK"))
                .body("detail", containsString("NEVER1"));
    }

    @Test
    void a_refused_entry_gives_its_blank_back() {
        var prefix = prefix();
        delivered(prefix, 1, 1);
        var graduate = graduate(STOCKED);
        registered(graduate, Map.of()).statusCode(201);

        registered(graduate, Map.of("serialNumber", prefix + "1")).statusCode(409);

        assertThat(StoredRows.list("select status from blank where serial_number = ?", prefix + "1"))
                .hasSize(1);
    }

    @Test
    void a_school_that_does_not_manage_blanks_names_the_number() {
        registrar(HANOI)
                .body(Map.of("enrolmentId", graduate()))
                .post(ROOT + "diplomas")
                .then()
                .statusCode(422)
                .body("code", is("SERIAL_NUMBER_REQUIRED"));
    }

    @Test
    void a_blank_is_named_however_it_is_typed_and_printed_as_it_was_delivered() {
        var prefix = prefix();
        delivered(prefix, 1, 1);

        registered(Map.of("serialNumber", prefix.toLowerCase(Locale.ROOT) + " 1"))
                .statusCode(201)
                .body("serialNumber", is(prefix + "1"));
    }

    @Test
    void a_delivery_is_taken_once_and_must_make_sense() {
        var prefix = prefix();
        delivered(prefix, 5, 9);

        delivery(prefix, 10, 12, "2026-01-05").statusCode(201);
        delivery(prefix, 9, 9, "2026-01-05").statusCode(409).body("code", is("BLANK_EXISTS"));
        delivery(prefix.toLowerCase(Locale.ROOT), 9, 9, "2026-01-05")
                .statusCode(409)
                .body("code", is("BLANK_EXISTS"));
        delivery(prefix, 9, 5, "2026-01-05").statusCode(422).body("code", is("BLANK_RANGE_INVALID"));
        delivery(prefix, 1, 2, "2190-01-05").statusCode(422);
    }

    @Test
    void a_destruction_is_to_be_reported_within_15_days() {
        var prefix = prefix();
        delivered(prefix, 1, 3);
        minutes("SPOILED", "2026-02-01", prefix + "1").statusCode(201).body("notices.reportDueOn", is((Object) null));
        String id = minutes("DESTROYED", "2026-03-01", prefix + "1", prefix + "2")
                .statusCode(201)
                .body("blanks", is(2))
                .body("notices.reportDueOn", is("2026-03-16"))
                .body("overdue", is(true))
                .extract()
                .path("id");
        overdue().body("items.id", hasItem(id));

        registrar(STOCKED)
                .body(Map.of("reportedOn", "2026-03-10"))
                .post(ROOT + "blank-minutes/" + id + "/report")
                .then()
                .statusCode(200)
                .body("overdue", is(false));

        overdue().body("items.id", not(hasItem(id)));
        registrar(STOCKED)
                .body(Map.of("reportedOn", "2026-03-10"))
                .post(ROOT + "blank-minutes/" + id + "/report")
                .then()
                .statusCode(409)
                .body("code", is("BLANK_REPORTED_ALREADY"));
        statusOf(prefix + "2", "DESTROYED");
    }

    @Test
    void a_destruction_of_today_is_not_late_yet() {
        var prefix = prefix();
        delivered(prefix, 1, 1);

        String id = minutes("DESTROYED", LocalDate.now(clock).toString(), prefix + "1")
                .body("overdue", is(false))
                .extract()
                .path("id");

        overdue().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_loss_is_taken_down_with_who_was_told() {
        var prefix = prefix();
        delivered(prefix, 1, 1);

        registrar(STOCKED)
                .body(body(
                        "LOST",
                        "2026-03-01",
                        Map.of(
                                "policeNotifiedOn", "2026-03-01",
                                "departmentNotifiedOn", "2026-03-02"),
                        prefix + "1"))
                .post(ROOT + "blank-minutes")
                .then()
                .statusCode(201)
                .body("notices.policeNotifiedOn", is("2026-03-01"))
                .body("notices.departmentNotifiedOn", is("2026-03-02"));

        statusOf(prefix + "1", "LOST");
        minutes("DESTROYED", "2026-03-05", prefix + "1").statusCode(409).body("code", is("BLANK_NOT_IN_STOCK"));
    }

    @Test
    void minutes_count_for_all_their_blanks_or_none() {
        var prefix = prefix();
        delivered(prefix, 1, 1);

        minutes("SPOILED", "2026-03-01", prefix + "1", "NEVER1").statusCode(409);

        statusOf(prefix + "1", "IN_STOCK");
    }

    @Test
    void another_schools_stock_is_not_seen() {
        var prefix = prefix();
        String id = delivered(prefix, 1, 1);
        String taken = minutes("SPOILED", "2026-03-01", prefix + "1").extract().path("id");

        registrar(HANOI).get(ROOT + "blank-ranges").then().body("id", not(hasItem(id)));
        registrar(HANOI).get(ROOT + "blanks").then().body("items.serialNumber", not(hasItem(prefix + "1")));
        registrar(HANOI).get(ROOT + "blank-minutes/" + taken).then().statusCode(404);
        Tokens.province("01").get(ROOT + "blank-minutes/" + taken).then().statusCode(200);
        Tokens.province("01")
                .contentType("application/json")
                .body(Map.of())
                .post(ROOT + "blank-ranges")
                .then()
                .statusCode(403);
    }

    @Test
    void an_entry_whose_blank_is_spoiled_before_the_issue_gets_another_and_keeps_its_number() {
        var prefix = prefix();
        delivered(prefix, 1, 3);
        var entry =
                registered(Map.of("serialNumber", prefix + "1")).statusCode(201).extract();
        String id = entry.path("id");

        String taken = minutes("SPOILED", today(), Map.of(prefix + "1", prefix + "3"), prefix + "1")
                .statusCode(201)
                .body("replaced", is(1))
                .body("openDuties", contains("DESTRUCTION"))
                .extract()
                .path("id");
        diploma(id)
                .body("status", is("REGISTERED"))
                .body("registerNumber", is(entry.<String>path("registerNumber")))
                .body("serialNumber", is(prefix + "3"))
                .body("blanks.serialNumber", contains(prefix + "1", prefix + "3"))
                .body("blanks[0].fate", is("SPOILED"))
                .body("blanks[0].minutesNumber", is("3/BB"))
                .body("acts.kind", contains("REGISTERED", "BLANK_REPLACED"));
        registrar(STOCKED)
                .get(ROOT + "blank-minutes/" + taken + "/blanks")
                .then()
                .body("serialNumber", contains(prefix + "1"))
                .body("diplomaId", contains(id))
                .body("replacedBy", contains(prefix + "3"));

        signed(id);
        minutes("DESTROYED", today(), prefix + "3").statusCode(201).body("openDuties", contains("REPORT"));
        diploma(id)
                .body("status", is("SIGNED"))
                .body("serialNumber", not(is(prefix + "3")))
                .body("blanks.fate", contains("SPOILED", "DESTROYED", null));
        minutes("DESTROYED", today(), prefix + "1")
                .statusCode(201)
                .body("replaced", is(0))
                .body("notices.reportDueOn", notNullValue());
        registrar(STOCKED)
                .get(ROOT + "blank-minutes/" + taken)
                .then()
                .body("blanks", is(1))
                .body("openDuties", empty());

        handedOut(id);
        String serial = diploma(id).extract().path("serialNumber");
        statusOf(prefix + "1", "DESTROYED");
        minutes("SPOILED", today(), serial)
                .statusCode(409)
                .body("code", is("BLANK_NOT_IN_STOCK"))
                .body("detail", containsString(serial + " (USED)"));
    }

    @Test
    void what_the_register_knew_of_a_blank_before_it_was_replaced_stays_known() {
        var prefix = prefix();
        delivered(prefix, 1, 2);
        String id = registered(Map.of("serialNumber", prefix + "1")).extract().path("id");
        String before = Instant.now().toString();
        minutes("SPOILED", today(), Map.of(prefix + "1", prefix + "2"), prefix + "1")
                .statusCode(201);

        registrar(STOCKED)
                .queryParam("asOf", before)
                .get(ROOT + "diplomas/" + id)
                .then()
                .statusCode(200)
                .body("serialNumber", is(prefix + "1"));
    }

    @Test
    void many_spoiled_blanks_are_replaced_in_the_order_of_the_stock_or_none_is() {
        var prefix = prefix();
        delivered(prefix, 1, 4);
        String one = registered(Map.of("serialNumber", prefix + "1")).extract().path("id");
        String two = registered(Map.of("serialNumber", prefix + "2")).extract().path("id");

        minutes(
                        "SPOILED",
                        today(),
                        Map.of(prefix + "1", prefix + "3", prefix + "2", prefix + "4"),
                        prefix + "1",
                        prefix + "2")
                .statusCode(201)
                .body("replaced", is(2));
        diploma(one).body("serialNumber", is(prefix + "3"));
        diploma(two).body("serialNumber", is(prefix + "4"));

        minutes("SPOILED", today(), Map.of(prefix + "3", prefix + "4"), prefix + "3")
                .statusCode(409)
                .body("code", is("BLANK_NOT_IN_STOCK"));
        minutes("SPOILED", today(), Map.of(prefix + "1", prefix + "4"), prefix + "3")
                .statusCode(422)
                .body("code", is("BLANK_REPLACEMENT_UNFIT"))
                .body("detail", containsString(prefix + "1"));
        diploma(one).body("serialNumber", is(prefix + "3"));
        statusOf(prefix + "3", "ASSIGNED");
    }

    @Test
    void of_eight_who_take_down_the_same_blank_at_once_one_succeeds() {
        var prefix = prefix();
        delivered(prefix, 1, 9);
        String id = registered(Map.of("serialNumber", prefix + "1")).extract().path("id");
        var day = today();

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> minutes("SPOILED", day, prefix + "1").extract().statusCode())
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        diploma(id).body("blanks.size()", is(2));
    }

    @Test
    void a_school_that_does_not_manage_blanks_names_the_new_one_and_the_old_is_never_used_again() {
        var spoiled = "HN" + School.newCode();
        String id = registrar(HANOI)
                .body(Map.of("enrolmentId", graduate(), "serialNumber", spoiled))
                .post(ROOT + "diplomas")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        minutesOf(HANOI, body("SPOILED", today(), Map.of(), spoiled))
                .statusCode(422)
                .body("code", is("SERIAL_NUMBER_REQUIRED"));
        var next = "HN" + School.newCode();

        minutesOf(HANOI, body("SPOILED", today(), replacing(Map.of(spoiled, next)), spoiled))
                .statusCode(201)
                .body("replaced", is(1));

        registrar(HANOI)
                .get(ROOT + "diplomas/" + id)
                .then()
                .body("serialNumber", is(next))
                .body("blanks.serialNumber", contains(spoiled, next));
        registrar(HANOI)
                .body(Map.of("enrolmentId", graduate(), "serialNumber", spoiled))
                .post(ROOT + "diplomas")
                .then()
                .statusCode(409)
                .body("code", is("BLANK_NOT_IN_STOCK"));
        minutesOf(HANOI, body("DESTROYED", today(), Map.of(), spoiled)).statusCode(201);
    }

    @Test
    void what_was_spoiled_is_spent_however_it_is_typed() {
        var apart = "HN " + School.newCode();
        var together = apart.replace(" ", "").toLowerCase(Locale.ROOT);
        registeredInHanoi(apart).statusCode(201);

        minutesOf(HANOI, body("SPOILED", today(), replacing(Map.of(apart, together)), apart))
                .statusCode(409)
                .body("code", is("BLANK_NOT_IN_STOCK"));
        minutesOf(HANOI, body("SPOILED", today(), replacing(Map.of(together, "HN" + School.newCode())), together))
                .statusCode(201)
                .body("replaced", is(1));

        registeredInHanoi(together).statusCode(409).body("code", is("BLANK_NOT_IN_STOCK"));
        minutesOf(HANOI, body("DESTROYED", today(), Map.of(), together)).statusCode(201);
    }

    @Test
    void a_blank_named_in_two_ways_is_taken_down_once() {
        var prefix = prefix();
        delivered(prefix, 1, 1);

        minutes("SPOILED", "2026-03-01", prefix + "1", prefix.toLowerCase(Locale.ROOT) + " 1")
                .statusCode(201)
                .body("blanks", is(1));

        statusOf(prefix + "1", "SPOILED");
    }

    @ParameterizedTest
    @EnumSource(Minutes.Kind.class)
    void a_blank_that_a_cancelled_entry_gave_back_is_taken_down_with_the_entry_it_bears_now(Minutes.Kind kind) {
        var prefix = prefix();
        delivered(prefix, 1, 2);
        String cancelled =
                registered(Map.of("serialNumber", prefix + "1")).extract().path("id");
        acting(
                        registrar(STOCKED),
                        ROOT + "diplomas/" + cancelled,
                        "cancellation",
                        Map.of("reason", "Ghi nhầm người", "blank", "UNUSED"))
                .statusCode(200);
        String id = registered(Map.of("serialNumber", prefix + "1"))
                .statusCode(201)
                .extract()
                .path("id");

        minutes(kind.name(), today(), Map.of(prefix + "1", prefix + "2"), prefix + "1")
                .statusCode(201)
                .body("replaced", is(1));

        diploma(id).body("serialNumber", is(prefix + "2"));
        diploma(cancelled).body("serialNumber", is(prefix + "1"));
        statusOf(prefix + "1", kind.name());
    }

    @Test
    void minutes_of_an_unused_blank_are_not_older_than_the_entry_that_gave_it_back() {
        var prefix = prefix();
        delivered(prefix, 1, 1);
        String cancelled =
                registered(Map.of("serialNumber", prefix + "1")).extract().path("id");
        acting(
                        registrar(STOCKED),
                        ROOT + "diplomas/" + cancelled,
                        "cancellation",
                        Map.of("reason", "Ghi nhầm người", "blank", "UNUSED"))
                .statusCode(200);

        minutes("SPOILED", LocalDate.now(clock).minusDays(1).toString(), prefix + "1")
                .statusCode(422)
                .body("code", is("BLANK_MINUTES_DATE_INVALID"));
    }

    @Test
    void of_eight_who_take_down_a_blank_outside_the_stock_at_once_one_succeeds() {
        var spoiled = "HN" + School.newCode();
        String id = registeredInHanoi(spoiled).extract().path("id");
        var day = today();

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> minutesOf(
                                HANOI,
                                body("SPOILED", day, replacing(Map.of(spoiled, "HN" + School.newCode())), spoiled))
                        .extract()
                        .statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        registrar(HANOI).get(ROOT + "diplomas/" + id).then().body("blanks.size()", is(2));
    }

    @Test
    void a_loss_is_overdue_until_police_and_department_are_told() {
        var prefix = prefix();
        delivered(prefix, 1, 1);
        String id = minutes("LOST", "2026-03-01", prefix + "1")
                .statusCode(201)
                .body("overdue", is(true))
                .body("openDuties", contains("POLICE_NOTICE", "DEPARTMENT_NOTICE"))
                .extract()
                .path("id");
        overdue().body("items.id", hasItem(id));

        notices(id, Map.of("policeNotifiedOn", "2190-03-01"))
                .statusCode(422)
                .body("code", is("BLANK_MINUTES_DATE_INVALID"));
        notices(id, Map.of()).statusCode(409).body("code", is("BLANK_NOTICE_NOT_DUE"));
        notices(id, Map.of("policeNotifiedOn", "2026-03-01"))
                .statusCode(200)
                .body("openDuties", contains("DEPARTMENT_NOTICE"))
                .body("overdue", is(true));
        notices(id, Map.of("policeNotifiedOn", "2026-03-02")).statusCode(409);
        notices(id, Map.of("departmentNotifiedOn", "2026-03-02"))
                .statusCode(200)
                .body("openDuties", empty())
                .body("overdue", is(false));

        overdue().body("items.id", not(hasItem(id)));
        minutesOf(STOCKED, body("SPOILED", "2026-03-05", Map.of("policeNotifiedOn", "2026-03-05"), prefix + "1"))
                .statusCode(409);
    }

    @Test
    void minutes_are_not_older_than_what_they_tell_of() {
        var prefix = prefix();
        delivered(prefix, 1, 2);
        registered(Map.of("serialNumber", prefix + "1")).statusCode(201);

        minutes("SPOILED", "2026-01-04", prefix + "2").statusCode(422).body("code", is("BLANK_MINUTES_DATE_INVALID"));
        minutes("SPOILED", LocalDate.now(clock).minusDays(1).toString(), prefix + "1")
                .statusCode(422)
                .body("code", is("BLANK_MINUTES_DATE_INVALID"));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static ValidatableResponse diploma(String id) {
        return registrar(STOCKED).get(ROOT + "diplomas/" + id).then().statusCode(200);
    }

    private static void signed(String id) {
        acting(head(STOCKED), ROOT + "diplomas/" + id, "signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(200);
    }

    private void handedOut(String id) {
        acting(registrar(STOCKED), ROOT + "diplomas/" + id, "issue", Map.of("issuedOn", today()))
                .statusCode(200);
    }

    private static ValidatableResponse notices(String minutes, Map<String, String> days) {
        return registrar(STOCKED)
                .body(days)
                .post(ROOT + "blank-minutes/" + minutes + "/notices")
                .then();
    }

    private static ValidatableResponse minutes(
            String kind, String dated, Map<String, String> replacements, String... serials) {
        return minutesOf(STOCKED, body(kind, dated, replacing(replacements), serials));
    }

    private static ValidatableResponse minutesOf(String institution, Map<String, Object> body) {
        return registrar(institution).body(body).post(ROOT + "blank-minutes").then();
    }

    private static Map<String, Object> replacing(Map<String, String> replacements) {
        return Map.of(
                "replacements",
                replacements.entrySet().stream()
                        .map(one -> Map.of("serialNumber", one.getKey(), "newSerialNumber", one.getValue()))
                        .toList());
    }

    private static String prefix() {
        return "B" + School.newCode() + "-";
    }

    private static ValidatableResponse registeredInHanoi(String serial) {
        return registrar(HANOI)
                .body(Map.of("enrolmentId", graduate(), "serialNumber", serial))
                .post(ROOT + "diplomas")
                .then();
    }

    private static String delivered(String prefix, long first, long last) {
        return delivery(prefix, first, last, "2026-01-05")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse delivery(String prefix, long first, long last, String printedOn) {
        return registrar(STOCKED)
                .body(Map.of(
                        "prefix", prefix, "first", first, "last", last, "printedOn", printedOn, "printer", "Nhà in A"))
                .post(ROOT + "blank-ranges")
                .then();
    }

    private static ValidatableResponse registered(Map<String, String> serial) {
        return registered(graduate(STOCKED), serial);
    }

    private static ValidatableResponse registered(String enrolment, Map<String, String> serial) {
        var body = new HashMap<>(serial);
        body.put("enrolmentId", enrolment);
        return registrar(STOCKED).body(body).post(ROOT + "diplomas").then();
    }

    private static ValidatableResponse minutes(String kind, String dated, String... serials) {
        return registrar(STOCKED)
                .body(body(kind, dated, Map.of(), serials))
                .post(ROOT + "blank-minutes")
                .then();
    }

    private static Map<String, Object> body(String kind, String dated, Map<String, ?> more, String... serials) {
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of(
                "kind",
                kind,
                "minutesNumber",
                "3/BB",
                "dated",
                dated,
                "council",
                List.of("Trần Thị Chủ, chủ tịch", "Lê Văn Thư, thư ký"),
                "reason",
                "In hỏng",
                "serialNumbers",
                List.of(serials)));
        return body;
    }

    private static ValidatableResponse overdue() {
        return registrar(STOCKED)
                .queryParam("overdue", true)
                .queryParam("limit", 200)
                .get(ROOT + "blank-minutes")
                .then();
    }

    private static void statusOf(String serial, String status) {
        registrar(STOCKED)
                .queryParam("status", status)
                .queryParam("limit", 200)
                .get(ROOT + "blanks")
                .then()
                .body("items.findAll { it.serialNumber == '%s' }.status".formatted(serial), contains(status));
    }
}
