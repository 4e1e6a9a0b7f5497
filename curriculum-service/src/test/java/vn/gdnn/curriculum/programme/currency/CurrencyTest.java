package vn.gdnn.curriculum.programme.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CurrencyTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String AS_SHIPPED =
            "delete from occupation_version; update occupation set valid_from = null, valid_to = null where code = '6480201'";

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme; delete from outbox; " + AS_SHIPPED);
    }

    @AfterEach
    void the_list_as_it_was() {
        Callers.sql(AS_SHIPPED);
    }

    @Test
    void a_programme_is_current_until_its_technology_is_outdated() {
        var id = approved("A-1", TODAY.minusYears(1), TODAY.minusMonths(24).plusDays(1));

        currency(id)
                .body("rule", is("T4-1"))
                .body("digitalTechnology", is(true))
                .body("current", is(true))
                .body("raised", empty())
                .body("ahead[0].signal", is("TECHNOLOGY_OUTDATED"))
                .body("ahead[0].since", is(TODAY.plusDays(1).toString()));

        declaredIn(id, TODAY.minusMonths(24));
        currency(id)
                .body("current", is(false))
                .body("raised.signal", is(List.of("TECHNOLOGY_OUTDATED")))
                .body("raised[0].since", is(TODAY.toString()))
                .body("raised[0].whatToDo.vi", containsString("khai danh sách mới"))
                .body("raised[0].whatToDo.en", containsString("declare a new list"));
    }

    @Test
    void a_list_of_technologies_is_declared_without_a_new_version_and_told() {
        var id = approved("A-1", TODAY.minusYears(1), TODAY.minusMonths(30));
        currency(id).body("current", is(false));

        declare(Callers.designer(), id, TODAY.minusDays(2))
                .then()
                .statusCode(201)
                .body("technologies", is(List.of("Java 25", "PostgreSQL 18")))
                .body("programme", is(id));

        currency(id)
                .body("current", is(true))
                .body("technologyDeclaredOn", is(TODAY.minusDays(2).toString()));
        assertThat(told("updatedForTechnologyOn").get(1))
                .isEqualTo(TODAY.minusDays(2).toString());
        assertThat(told("currency,since").get(1)).isEqualTo(TODAY.minusDays(2).toString());
        assertThat(told("currency,technologyOutdatedOn").get(1))
                .isEqualTo(TODAY.minusDays(2).plusMonths(24).toString());
        Callers.designer()
                .get(Desk.PLACE + "/" + id + "/technology-lists")
                .then()
                .body("declaredOn", is(List.of(TODAY.minusDays(2).toString())));
        problem(declare(Callers.designer(), id, TODAY.minusDays(2)), 409, "TECHNOLOGY_DECLARED");
        problem(declare(Callers.designer(), id, TODAY.plusDays(1)), 422, "TECHNOLOGY_IN_FUTURE");
        problem(declare(Callers.designer(), id, TODAY.minusYears(2)), 422, "TECHNOLOGY_BEFORE_DECISION");
        problem(declare(Callers.reviewer(), id, TODAY), 403, "FORBIDDEN");
    }

    @Test
    void a_programme_that_never_declared_technologies_is_outdated_from_its_first_day() {
        var id = approved("A-1", TODAY.minusYears(1), TODAY);
        Callers.sql("update programme set updated_for_technology_on = null");

        currency(id)
                .body("technologyDeclaredOn", nullValue())
                .body("raised.signal", is(List.of("TECHNOLOGY_OUTDATED")))
                .body("raised[0].since", is("2026-02-01"));
    }

    @Test
    void an_occupation_that_changes_is_told_of_every_programme_that_leads_to_it() {
        var id = approved("A-1", TODAY.minusYears(1), TODAY);
        var occupation = Callers.ministry().get("/api/curriculum/v1/occupations/6480201");

        Callers.ministry()
                .header("If-Match", occupation.header("ETag"))
                .body(Map.of(
                        "name",
                        "Công nghệ thông tin và dữ liệu",
                        "level",
                        "COLLEGE",
                        "digitalTechnology",
                        true,
                        "validFrom",
                        TODAY.minusDays(3).toString()))
                .put("/api/curriculum/v1/occupations/6480201")
                .then()
                .statusCode(200);

        currency(id)
                .body("raised.signal", is(List.of("OCCUPATION_CHANGED")))
                .body("raised[0].since", is(TODAY.minusDays(3).toString()));
        assertThat(told("currency,occupationChangedOn"))
                .containsExactly(null, TODAY.minusDays(3).toString());
    }

    @Test
    void a_newer_version_of_the_framework_speaks_against_what_was_written_under_the_one_before() {
        var id = approved("A-1", TODAY.minusYears(1), TODAY);
        Callers.sql("""
                insert into framework_version (framework, version, name, in_force_from, made_for, source, incomplete)
                values ('LEARNERS', 99, 'Khung thử', '%s', 'OTHER', 'thử', false)""".formatted(TODAY.plusDays(1)));
        try {
            currency(id).body("current", is(true)).body("ahead.signal", hasItem("FRAMEWORK_CHANGED"));
            Callers.sql("update framework_version set in_force_from = '%s' where version = 99".formatted(TODAY));
            currency(id).body("raised.signal", is(List.of("FRAMEWORK_CHANGED")));
            outdated(Callers.designer(), "?signal=FRAMEWORK_CHANGED").body("items.code", is(List.of("A-1")));
        } finally {
            Callers.sql("delete from framework_version where version = 99");
        }
    }

    @Test
    void a_review_that_is_overdue_speaks_until_it_is_recorded() {
        var id = approved("A-1", TODAY.minusYears(3).minusDays(1), TODAY);
        currency(id).body("raised.signal", is(List.of("REVIEW_OVERDUE"))).body("raised[0].since", is(TODAY.toString()));

        Callers.reviewer()
                .header("If-Match", Desk.read(id).header("ETag"))
                .body(Map.of("reviewedOn", TODAY.toString(), "minutesNumber", "07/BB-RS", "conclusion", "KEEP"))
                .post(Desk.PLACE + "/" + id + "/reviews")
                .then()
                .statusCode(201);

        currency(id).body("current", is(true));
        assertThat(told("currency,reviewOverdueOn").get(1))
                .isEqualTo(TODAY.plusYears(3).plusDays(1).toString());
    }

    @Test
    void what_is_not_current_is_asked_school_by_school_by_province_and_by_signal() {
        approved("CU", TODAY.minusYears(1), TODAY.minusYears(3));
        approved("MOI", TODAY.minusYears(1), TODAY);
        approved("QUA-HAN", TODAY.minusYears(4), TODAY);
        var car = Drafts.complete("O-TO");
        car.putAll(Map.of("occupationCode", "6510216", "name", "O-TO", "updatedForTechnologyOn", "2020-01-01"));
        Desk.approved(car);

        outdated(Callers.designer(), "")
                .body("items.code", is(List.of("CU", "QUA-HAN")))
                .body("items.signals", is(List.of(List.of("TECHNOLOGY_OUTDATED"), List.of("REVIEW_OVERDUE"))));
        outdated(Callers.designer(), "?signal=REVIEW_OVERDUE").body("items.code", is(List.of("QUA-HAN")));
        outdated(Callers.designer(), "?signal=OCCUPATION_CHANGED").body("items", empty());
        outdated(Tokens.province("01"), "?province=01").body("items.code", is(List.of("CU", "QUA-HAN")));
        outdated(Tokens.province("48"), "").body("items", empty());
        outdated(Callers.designerOfDanang(), "").body("items", empty());
        String next = Callers.ministry().get(Desk.PLACE + "/currency?limit=1").path("next");
        outdated(Callers.ministry(), "?limit=1&after=" + next).body("items.code", is(List.of("QUA-HAN")));
        assertThat(Callers.ministry()
                        .accept("text/csv")
                        .get(Desk.PLACE + "/currency")
                        .asString())
                .contains("QUA-HAN");
    }

    @Test
    void only_a_version_in_force_is_current_or_not() {
        currency(Desk.drafted(Drafts.complete("A-1")))
                .body("current", nullValue())
                .body("raised", empty());
        problem(
                Tokens.province("48").get(Desk.PLACE + "/" + approved("A-2", TODAY, TODAY) + "/currency"),
                404,
                "PROGRAMME_NOT_FOUND");
    }

    private static String approved(String code, LocalDate decidedOn, LocalDate updatedOn) {
        var programme = Drafts.complete(code);
        programme.putAll(Map.of("name", code, "updatedForTechnologyOn", updatedOn.toString()));
        var id = Desk.approved(programme);
        Callers.sql("update programme set decided_on = '%s' where id = '%s'".formatted(decidedOn, id));
        return id;
    }

    private static void declaredIn(String id, LocalDate day) {
        Callers.sql("update programme set updated_for_technology_on = '%s' where id = '%s'".formatted(day, id));
    }

    private static Response declare(RequestSpecification caller, String id, LocalDate on) {
        return caller.header("If-Match", Desk.read(id).header("ETag"))
                .body(Map.of(
                        "declaredOn", on.toString(), "technologies", List.of("Java 25", " PostgreSQL 18", "Java 25")))
                .post(Desk.PLACE + "/" + id + "/technology-lists");
    }

    private static ValidatableResponse currency(String id) {
        return Callers.designer()
                .get(Desk.PLACE + "/" + id + "/currency")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse outdated(RequestSpecification caller, String query) {
        return caller.get(Desk.PLACE + "/currency" + query).then().statusCode(200);
    }

    private static List<String> told(String path) {
        return Callers.rows("select jsonb(payload) #>> '{" + path + "}' from outbox order by position");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
