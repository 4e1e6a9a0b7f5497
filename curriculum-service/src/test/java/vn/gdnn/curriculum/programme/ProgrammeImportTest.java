package vn.gdnn.curriculum.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.appraisal.Councils;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProgrammeImportTest {

    private static final String JOBS = "/api/curriculum/v1/imports/";
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
    private static final String DECISIONS = "code,decisionNumber,decidedOn,inForceFrom\n";

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme; delete from outbox; delete from import_job");
    }

    @Test
    void whole_programmes_come_in_as_drafts() {
        var job = sent("", lines(Drafts.complete("A-1"), Drafts.complete("A-2")));

        job.body("status", is("DONE")).body("accepted", is(2)).body("unchanged", is(0));
        assertThat(Callers.rows("select code || ' ' || status from programme order by code"))
                .containsExactly("A-1 DRAFT", "A-2 DRAFT");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_programme_is_rewritten() {
        sent("", lines(Drafts.complete("A-1"), Drafts.complete("A-2")));
        var renamed = Drafts.complete("A-2");
        renamed.put("name", "Tin học ứng dụng");

        sent("", lines(Drafts.complete("A-1"), renamed)).body("accepted", is(2)).body("unchanged", is(1));

        assertThat(Callers.rows("select code || ' ' || name from programme order by code"))
                .containsExactly("A-1 Công nghệ thông tin", "A-2 Tin học ứng dụng");
    }

    @Test
    void submitted_programmes_are_approved_by_a_file_of_another_account() {
        sent("?submit=true", lines(Drafts.complete("A-1"), Drafts.complete("A-2")))
                .body("accepted", is(2));

        var job = decided("reviewer", DECISIONS + "A-1,15/QĐ-CĐMH,2025-12-20,2026-02-01\n");

        job.body("accepted", is(1));
        assertThat(Callers.rows("select code || ' ' || status from programme order by code"))
                .containsExactly("A-1 APPROVED", "A-2 SUBMITTED");
        assertThat(Callers.rows("select type from outbox")).containsExactly("vn.gdnn.curriculum.programme-approved.v1");
        decided("reviewer", DECISIONS + "A-1,15/QĐ-CĐMH,2025-12-20,2026-02-01\n")
                .body("accepted", is(1))
                .body("unchanged", is(1));
    }

    @Test
    void a_line_that_approves_rests_on_an_appraisal_as_a_single_approval_does() {
        sent("?submit=true", lines(Drafts.complete("A-1"), Drafts.complete("A-2")));
        var today = LocalDate.now(Clocks.VIETNAM);
        var decisions = DECISIONS + "A-1,1/QĐ,%1$s,%1$s\nA-2,1/QĐ,%1$s,%1$s\n".formatted(today);
        String id = Callers.designer().get(Desk.PLACE + "?q=A-2").path("items[0].id");
        String appraisal = Councils.record(Callers.reviewer(), Desk.read(id).header("ETag"), id, Councils.minutes())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Councils.show(Callers.reviewer(), id, appraisal, "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201);

        var job = decided("reviewer", decisions);

        errorsOf(job).body("items.code", is(List.of("APPRAISAL_MISSING"))).body("items.line", is(List.of(2)));
        assertThat(Callers.rows(
                        "select code || ' ' || status || ' ' || coalesce(appraisal, '-') from programme order by code"))
                .containsExactly("A-1 SUBMITTED -", "A-2 APPROVED PASS");
    }

    @Test
    void whoever_sent_the_file_of_a_programme_sits_in_no_council_for_it() {
        sent(account("gui-tep"), "?submit=true", lines(Drafts.complete("A-1")));
        String id = Callers.designer().get(Desk.PLACE).path("items[0].id");
        var minutes = Councils.minutes();
        minutes.put("members", Councils.members("gui-tep", null, null));

        Councils.record(Callers.reviewer(), Desk.read(id).header("ETag"), id, minutes)
                .then()
                .statusCode(422)
                .body("code", is("COUNCIL_HAS_WRITER"));
    }

    @Test
    void four_eyes_count_for_files_too() {
        sent(account("both"), "?submit=true", lines(Drafts.complete("A-1"))).body("accepted", is(1));

        var job = decided("both", DECISIONS + "A-1,15/QĐ-CĐMH,2025-12-20,2026-02-01\n");

        errorsOf(job).body("items.code", is(List.of("REVIEWER_IS_SUBMITTER")));
        assertThat(Callers.rows("select status from programme")).containsExactly("SUBMITTED");
    }

    @Test
    void a_faulty_programme_refuses_itself_with_all_its_faults() {
        var scant = Drafts.complete("A-1");
        scant.put("credits", 40);
        var waiting = new HashMap<>(Drafts.module("MD3", 20));
        waiting.put("prerequisites", List.of("MD9"));
        scant.put("modules", List.of(Drafts.module("MD1", 20), Drafts.module("MD2", 20), waiting));
        var job = sent("?submit=true", lines(scant, Drafts.complete("A-2")));

        job.body("accepted", is(1)).body("refused", is(1));
        errorsOf(job)
                .body("items.code", hasItems("CREDITS_TOO_FEW", "MODULE_CREDITS_DIFFER", "PREREQUISITE_UNKNOWN"))
                .body("items.column", hasItems("credits", "modules", "modules[2].prerequisites[0]"));
        assertThat(Callers.rows("select code from programme")).containsExactly("A-2");
    }

    @Test
    void an_approved_programme_is_not_rewritten() {
        Desk.approved(Drafts.complete("A-1"));
        var renamed = Drafts.complete("A-1");
        renamed.put("name", "Khác");

        var job = sent("", lines(renamed, Drafts.complete("A-2")));

        errorsOf(job).body("items.code", is(List.of("PROGRAMME_NOT_EDITABLE")));
        assertThat(Callers.rows("select code || ' ' || status from programme order by code"))
                .containsExactly("A-1 APPROVED", "A-2 DRAFT");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line_and_place() {
        var noName = Drafts.complete("A-1");
        noName.remove("name");
        var oddModule = Drafts.complete("A-2");
        oddModule.put("modules", List.of(Map.of("code", "M1", "colour", "red")));
        var unknown = Drafts.complete("A-3");
        unknown.put("outcomes", List.of(Drafts.outcome("CDR1", Drafts.competence("9.9", 3))));
        var oddLevel = Drafts.complete("A-4");
        oddLevel.put("level", "UNIVERSITY");

        var job = sent("", lines(noName, oddModule, unknown, oddLevel) + "{\"code\":\nnull\n");

        job.body("refused", is(6));
        errorsOf(job)
                .body("items.line", hasItems(1, 2, 3, 4, 5, 6))
                .body("items.find { it.line == 1 }.code", is("VALUE_REQUIRED"))
                .body("items.find { it.line == 1 }.column", is("name"))
                .body("items.find { it.line == 2 }.column", is("modules[0].colour"))
                .body("items.code", hasItem("COMPETENCE_UNKNOWN"))
                .body("items.find { it.line == 4 }.column", is("level"))
                .body("items.find { it.line == 4 }.code", is("VALUE_NOT_ALLOWED"))
                .body("items.find { it.line == 5 }.code", is("JSON_BROKEN"))
                .body("items.find { it.line == 6 }.code", is("JSON_BROKEN"));
    }

    @Test
    void only_designers_send_programmes_and_only_reviewers_decisions() {
        file(Callers.reviewer(), "application/x-ndjson", "{}")
                .post(Desk.PLACE + "/imports")
                .then()
                .statusCode(403);
        file(Callers.designer(), "text/csv", DECISIONS)
                .post(Desk.PLACE + "/approvals/imports")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse sent(String query, String lines) {
        return sent(Callers.designer(), query, lines);
    }

    private static ValidatableResponse sent(RequestSpecification sender, String query, String lines) {
        return finished(file(sender, "application/x-ndjson", lines)
                .post(Desk.PLACE + "/imports" + query)
                .then());
    }

    private static ValidatableResponse decided(String account, String csv) {
        return finished(file(account(account), "text/csv", csv)
                .post(Desk.PLACE + "/approvals/imports")
                .then());
    }

    private static RequestSpecification account(String subject) {
        return Callers.account(subject, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER);
    }

    private static RequestSpecification file(RequestSpecification sender, String type, String text) {
        return sender.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse finished(ValidatableResponse taken) {
        String id = taken.statusCode(202).extract().path("id");
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            var job = Callers.designer().get(JOBS + id).then().statusCode(200);
            if (OVER.contains(job.extract().<String>path("status"))) {
                return job;
            }
        }
        throw new AssertionError("import " + id + " did not end");
    }

    private static ValidatableResponse errorsOf(ValidatableResponse job) {
        return Callers.designer()
                .get(JOBS + job.extract().<String>path("id") + "/errors")
                .then()
                .statusCode(200);
    }

    private static String lines(Object... programmes) {
        return Stream.of(programmes).map(ProgrammeImportTest::line).reduce("", String::concat);
    }

    private static String line(Object programme) {
        try {
            return new ObjectMapper().writeValueAsString(programme) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
