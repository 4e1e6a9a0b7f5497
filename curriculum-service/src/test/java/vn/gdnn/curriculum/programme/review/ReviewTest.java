package vn.gdnn.curriculum.programme.review;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ReviewTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
    }

    @Test
    void a_programme_is_due_three_years_after_its_decision() {
        approved("QUA-HAN", TODAY.minusYears(3).minusDays(1));
        approved("HOM-NAY", TODAY.minusYears(3));
        approved("NAM-NGOAI", TODAY.minusYears(1));
        Desk.submitted(Drafts.complete("CHUA-DUYET"));

        due(Callers.designer(), "")
                .body("items.code", is(List.of("HOM-NAY", "NAM-NGOAI", "QUA-HAN")))
                .body("items.overdue", is(List.of(false, false, true)))
                .body("items[0].dueOn", is(TODAY.toString()))
                .body("items[0].reviewedOn", nullValue());
        due(Callers.designer(), "?overdue=true")
                .body("items.code", is(List.of("QUA-HAN")))
                .body("items.province", is(List.of("01")));
    }

    @Test
    void a_review_puts_the_day_off_by_three_years() {
        var id = approved("QUA-HAN", TODAY.minusYears(4));

        review(Callers.reviewer(), id, TODAY.minusDays(1))
                .then()
                .statusCode(201)
                .body("conclusion", is("KEEP"))
                .body("programme", is(id));

        due(Callers.designer(), "?overdue=true").body("items", empty());
        due(Callers.designer(), "")
                .body("items[0].reviewedOn", is(TODAY.minusDays(1).toString()))
                .body("items[0].dueOn", is(TODAY.minusDays(1).plusYears(3).toString()));
        Callers.designer()
                .get(Desk.PLACE + "/" + id + "/reviews")
                .then()
                .body("minutesNumber", is(List.of("07/BB-RS")));
    }

    @Test
    void that_a_review_is_overdue_is_a_finding_of_the_version_in_force() {
        var id = approved("QUA-HAN", TODAY.minusYears(4));
        var findings = Desk.PLACE + "/" + id + "/findings";

        Callers.designer()
                .get(findings)
                .then()
                .body("findings.find { it.rule == 'REVIEW_OVERDUE' }.severity", is("WARNING"))
                .body(
                        "findings.find { it.rule == 'REVIEW_OVERDUE' }.message",
                        is("The review of the programme was due on " + TODAY.minusYears(1) + "."));
        review(Callers.reviewer(), id, TODAY).then().statusCode(201);
        Callers.designer().get(findings).then().body("findings.rule", not(hasItem("REVIEW_OVERDUE")));
    }

    @Test
    void a_review_is_of_a_version_in_force_and_has_a_possible_day() {
        var id = approved("A-1", TODAY.minusYears(4));

        problem(review(Callers.reviewer(), id, TODAY.plusDays(1)), 422, "REVIEW_IN_FUTURE");
        problem(review(Callers.reviewer(), id, TODAY.minusYears(5)), 422, "REVIEW_BEFORE_DECISION");
        review(Callers.account("head", Roles.SCHOOL_HEAD), id, TODAY).then().statusCode(201);
        problem(review(Callers.reviewer(), id, TODAY), 409, "REVIEW_RECORDED");
        problem(review(Callers.designer(), id, TODAY), 403, "FORBIDDEN");
        problem(
                review(Callers.reviewer(), Desk.submitted(Drafts.complete("A-2")), TODAY),
                409,
                "PROGRAMME_NOT_APPROVED");
        problem(
                Callers.reviewer()
                        .header("If-Match", "\"0\"")
                        .body(minutes(TODAY))
                        .post(Desk.PLACE + "/" + id + "/reviews"),
                412,
                "STALE_VERSION");
    }

    @Test
    void what_is_due_is_asked_school_by_school_and_province_by_province() {
        approved("A-1", TODAY.minusYears(4));
        Callers.sql("""
                insert into programme (institution, id, version, programme_id, number, status, code, name, occupation_code, level,
                    entry, duration_months, credits, high_quality, content_fits_digital_methods, content, decision_number, decided_on,
                    in_force_from)
                select 'TCDN01', gen_random_uuid(), 0, gen_random_uuid(), 1, status, 'DN-1', name, occupation_code, level, entry,
                    duration_months, credits, high_quality, content_fits_digital_methods, content, decision_number, decided_on,
                    in_force_from from programme""");
        var ministry = Tokens.ministry(Roles.MINISTRY_ADMIN);

        due(ministry, "?overdue=true&limit=1").body("items.institution", is(List.of("CDHN01")));
        due(Tokens.ministry(Roles.MINISTRY_ADMIN), "?overdue=true").body("items.code", is(List.of("A-1", "DN-1")));
        due(Tokens.ministry(Roles.MINISTRY_ADMIN), "?province=48").body("items.code", is(List.of("DN-1")));
        due(Tokens.province("01"), "").body("items.code", is(List.of("A-1")));
        due(Tokens.province("01"), "?province=48").body("items", empty());
        String next = Tokens.ministry(Roles.AUDITOR)
                .get(Desk.PLACE + "/reviews?limit=1")
                .path("next");
        due(Tokens.ministry(Roles.AUDITOR), "?limit=1&after=" + next).body("items.code", is(List.of("DN-1")));
    }

    private static String approved(String code, LocalDate decidedOn) {
        var programme = Drafts.complete(code);
        programme.put("name", code);
        var id = Desk.submitted(programme);
        Desk.approve(id, Map.of("decidedOn", "2025-12-20", "inForceFrom", "2026-02-01"))
                .then()
                .statusCode(200);
        Callers.sql("update programme set decided_on = '%s' where id = '%s'".formatted(decidedOn, id));
        return id;
    }

    private static Response review(RequestSpecification caller, String id, LocalDate on) {
        return caller.header("If-Match", Desk.read(id).header("ETag"))
                .body(minutes(on))
                .post(Desk.PLACE + "/" + id + "/reviews");
    }

    private static Map<String, Object> minutes(LocalDate on) {
        return Map.of("reviewedOn", on.toString(), "minutesNumber", "07/BB-RS", "conclusion", "KEEP");
    }

    private static ValidatableResponse due(RequestSpecification caller, String query) {
        return caller.get(Desk.PLACE + "/reviews" + query).then().statusCode(200);
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
