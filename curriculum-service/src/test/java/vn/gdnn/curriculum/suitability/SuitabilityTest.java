package vn.gdnn.curriculum.suitability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
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
class SuitabilityTest {

    private static final byte[] PLAN = "%PDF-1.7 kế hoạch bài giảng số".getBytes(UTF_8);
    private static final String TODAY = LocalDate.now(Clocks.VIETNAM).toString();

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme; delete from outbox");
    }

    @Test
    void somebody_else_confirms_what_a_file_shows_and_it_is_told_again() {
        var id = Desk.approved(Drafts.complete("A-1"));
        Evidence.add(Callers.designer(), id, PLAN).then().statusCode(201).body("size", is(PLAN.length));
        Evidence.add(Callers.designer(), id, PLAN).then().statusCode(201);

        Evidence.confirm(Callers.reviewer(), id)
                .then()
                .statusCode(200)
                .body("declared", is(true))
                .body("papers", hasSize(1))
                .body("confirmedOn", is(TODAY));

        assertThat(told("digital,contentConfirmedOn")).containsExactly(null, TODAY);
        assertThat(told("decision,number")).containsExactly("15/QĐ-CĐMH", "15/QĐ-CĐMH");
        problem(Evidence.confirm(Callers.reviewer(), id), 409, "CONTENT_CONFIRMED");
        problem(Evidence.add(Callers.designer(), id, "%PDF-1.7 khác".getBytes(UTF_8)), 409, "CONTENT_CONFIRMED");
    }

    @Test
    void nobody_confirms_what_they_wrote_or_showed() {
        var id = Desk.approved(Drafts.complete("A-1"));
        problem(Evidence.confirm(Callers.reviewer(), id), 409, "CONTENT_WITHOUT_EVIDENCE");
        Evidence.add(Callers.reviewer(), id, PLAN).then().statusCode(201);

        problem(Evidence.confirm(Callers.reviewer(), id), 403, "CONFIRMER_GAVE_EVIDENCE");
        problem(Evidence.confirm(Callers.designer(), id), 403, "FORBIDDEN");
        String subject = Callers.rows("select authors ->> 0 from programme").get(0);
        problem(Evidence.confirm(Callers.account(subject, Roles.CURRICULUM_REVIEWER), id), 403, "CONFIRMER_IS_WRITER");
        Evidence.confirm(Callers.account("another", Roles.CURRICULUM_REVIEWER), id)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_not_declared_is_not_confirmed() {
        var id = Desk.approved(Drafts.completeWith(Map.of("contentFitsDigitalMethods", false)));
        Evidence.add(Callers.designer(), id, PLAN).then().statusCode(201);

        problem(Evidence.confirm(Callers.reviewer(), id), 409, "CONTENT_NOT_DECLARED");
        problem(
                Evidence.confirm(Callers.reviewer(), Desk.drafted(Drafts.complete("A-2"))),
                409,
                "PROGRAMME_NOT_APPROVED");
    }

    @Test
    void what_was_confirmed_before_the_approval_is_told_with_it_and_what_is_revised_is_confirmed_anew() {
        var id = Desk.submitted(Drafts.complete("A-1"));
        Evidence.add(Callers.designer(), id, PLAN).then().statusCode(201);
        Evidence.confirm(Callers.reviewer(), id).then().statusCode(200);
        assertThat(told("digital,contentConfirmedOn")).isEmpty();

        Desk.sendBack(id).then().statusCode(200);
        Desk.revise(id, Drafts.complete("A-1")).then().statusCode(200);
        read(Callers.designer(), id).then().body("confirmedOn", nullValue()).body("papers", hasSize(1));

        Desk.submit(id).then().statusCode(200);
        Evidence.confirm(Callers.reviewer(), id).then().statusCode(200);
        Desk.approve(id).then().statusCode(200);
        assertThat(told("digital,contentConfirmedOn")).containsExactly(TODAY);

        String next = Desk.nextVersion(id).then().statusCode(201).extract().path("id");
        read(Callers.designer(), next).then().body("confirmedOn", nullValue()).body("papers", empty());
    }

    @Test
    void a_file_is_read_by_who_may_see_the_programme() {
        var id = Desk.approved(Drafts.complete("A-1"));
        String paper = Evidence.add(Callers.designer(), id, PLAN).path("id");
        var place = Evidence.place(id) + "/evidence/" + paper;

        assertThat(Tokens.province("01")
                        .get(place)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(PLAN);
        Tokens.province("48").get(place).then().statusCode(404);
        Tokens.province("48").get(Evidence.place(id)).then().statusCode(404);
        problem(Callers.designer().get(Evidence.place(id) + "/evidence/" + id), 404, "CONTENT_PAPER_NOT_FOUND");
    }

    private static Response read(RequestSpecification caller, String id) {
        return caller.get(Evidence.place(id));
    }

    private static java.util.List<String> told(String path) {
        return Callers.rows("select jsonb(payload) #>> '{" + path + "}' from outbox order by position");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
