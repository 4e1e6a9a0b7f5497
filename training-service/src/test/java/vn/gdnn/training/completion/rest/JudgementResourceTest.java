package vn.gdnn.training.completion.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;
import vn.gdnn.training.completion.RecordTraining;
import vn.gdnn.training.completion.TrainingFacts;
import vn.gdnn.training.completion.TrainingSubject;

@QuarkusTest
class JudgementResourceTest {

    private static final String VERIFIED = """
            {"standing": "VERIFIED", "reason": "Đối chiếu bản gốc", "on": "2026-01-20", "evidence": ["%s"]}""";
    private static final String REFUSED = """
            {"standing": "REFUSED", "reason": "Không do cơ sở này cấp", "on": "2026-01-25"}""";

    @Inject
    RecordTraining record;

    String minh = "";
    String declared = "";
    String paper = "";

    @BeforeEach
    void minh_has_a_declared_training_with_its_paper() {
        Database.empty();
        minh = teacher("GV1");
        declared = declares(training("Dạy học số", "2026-01-15"));
        paper = EvidenceResourceTest.added(hanoi(), declared, "%PDF-1.7 giấy chứng nhận");
        Database.run("delete from outbox; delete from change_note; delete from record_change");
    }

    @Test
    void an_officer_of_the_province_verifies_what_its_school_declared() {
        judge(officer(), declared, "\"0\"", VERIFIED.formatted(paper))
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("standing", is("VERIFIED"));

        hanoi().get(ROOT + "/trainings/" + declared).then().body("standing", is("VERIFIED"));
        hanoi().get(judgements(declared))
                .then()
                .body("standing", contains("VERIFIED"))
                .body("[0].reason", is("Đối chiếu bản gốc"))
                .body("[0].on", is("2026-01-20"))
                .body("[0].evidence", contains(paper))
                .body("[0].judgedBy", is("officer-01"));
        assertThat(Database.events()).containsExactly("digital-training-judged");
        assertThat(Database.payload("digital-training-judged"))
                .contains(declared, minh, "VERIFIED", "2026-01-20", "CDHN01")
                .doesNotContain("bản gốc", "officer");
        assertThat(Database.list("select collection || ' ' || ids::text from change_note"
                        + " union all select collection || ' ' || ids::text from record_change"))
                .containsExactly("TRAININGS {" + declared + "}");
    }

    @Test
    void the_ministry_refuses_what_any_school_declared_and_the_example_of_the_contract_is_taken() {
        judge(ministry(), declared, "\"0\"", Contract.example("post", "/trainings/{id}/judgement", "application/json"))
                .statusCode(200)
                .body("standing", is("REFUSED"));
    }

    @Test
    void an_officer_of_another_province_finds_nothing() {
        problem(judge(Tokens.province("48"), declared, "\"0\"", VERIFIED.formatted(paper)), 404, "TRAINING_NOT_FOUND");
        problem(Tokens.province("48").get(judgements(declared)).then(), 404, "TRAINING_NOT_FOUND");
        problem(danang().get(judgements(declared)).then(), 404, "TRAINING_NOT_FOUND");
        assertThat(Database.count("training_judgement")).isZero();
    }

    @Test
    void an_officer_judges_where_the_school_stands_today() {
        Database.run("update tenant set province = '79' where code = 'CDHN01'");
        try {
            problem(judge(officer(), declared, "\"0\"", REFUSED), 404, "TRAINING_NOT_FOUND");
            judge(Tokens.province("79"), declared, "\"0\"", REFUSED).statusCode(200);
        } finally {
            Database.run("update tenant set province = '01' where code = 'CDHN01'");
        }
    }

    @Test
    void no_school_judges_itself() {
        problem(judge(hanoi(), declared, "\"0\"", REFUSED), 403, "FORBIDDEN");
        problem(judge(head(), declared, "\"0\"", REFUSED), 403, "FORBIDDEN");
        problem(judge(Tokens.ministry(Roles.MINISTRY_ANALYST), declared, "\"0\"", REFUSED), 403, "FORBIDDEN");
    }

    @Test
    void nobody_judges_what_they_declared() {
        var both = Map.of("institution", "CDHN01");
        minh = teacher("GV2");
        declared = Tokens.bearer(Tokens.token("many-hats", both, Roles.REGISTRAR))
                .contentType(ContentType.JSON)
                .body(training("Dạy học số", "2026-01-15"))
                .post(STAFF + "/" + minh + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var officer = Tokens.bearer(Tokens.token("many-hats", Map.of("province", "01"), Roles.PROVINCE_OFFICER));
        problem(judge(officer, declared, "\"0\"", REFUSED), 403, "JUDGED_BY_RECORDER");
        judge(officer(), declared, "\"0\"", REFUSED).statusCode(200);
    }

    @Test
    void nobody_judges_what_their_file_declared() {
        Upload.csv("/trainings", """
                staffCode,subject,title,provider,completedOn
                GV1,DIGITAL_MATERIALS,Học liệu số,ĐHSPKT,2026-01-15
                """);
        var id = Database.list("select id from completed_training where title = 'Học liệu số'")
                .get(0);
        var officer = Tokens.bearer(Tokens.token("sis-CDHN01", Map.of("province", "01"), Roles.PROVINCE_OFFICER));

        problem(judge(officer, id, "\"0\"", REFUSED), 403, "JUDGED_BY_RECORDER");
    }

    @Test
    void a_later_judgement_takes_the_place_of_the_last_one_and_both_stay_on_record() {
        judge(officer(), declared, "\"0\"", VERIFIED.formatted(paper)).statusCode(200);
        problem(judge(officer(), declared, "\"0\"", REFUSED), 412, "STALE_VERSION");
        problem(
                judge(officer(), declared, "\"1\"", REFUSED.replace("01-25", "01-19")),
                422,
                "JUDGEMENT_DATE_IMPLAUSIBLE");

        judge(ministry(), declared, "\"1\"", REFUSED).statusCode(200).body("standing", is("REFUSED"));

        hanoi().get(judgements(declared)).then().body("standing", contains("VERIFIED", "REFUSED"));
        assertThat(Database.events()).containsExactly("digital-training-judged", "digital-training-judged");
    }

    @Test
    void what_was_judged_is_never_written_again() {
        judge(officer(), declared, "\"0\"", REFUSED).statusCode(200);

        for (var role : List.of("gdnn_institution", "gdnn_province", "gdnn_ministry")) {
            for (var act : List.of("UPDATE", "DELETE")) {
                assertThat(Database.list("select has_any_column_privilege('" + role
                                + "', 'training_judgement', 'UPDATE')" + " or has_table_privilege('" + role
                                + "', 'training_judgement', '" + act + "')"))
                        .containsExactly("f");
            }
        }
    }

    @Test
    void it_is_dated_between_completion_and_today_and_says_why() {
        var tomorrow = LocalDate.now(Clocks.VIETNAM).plusDays(1).toString();

        problem(
                judge(officer(), declared, "\"0\"", REFUSED.replace("2026-01-25", "2026-01-14")),
                422,
                "JUDGEMENT_DATE_IMPLAUSIBLE");
        problem(
                judge(officer(), declared, "\"0\"", REFUSED.replace("2026-01-25", tomorrow)),
                422,
                "JUDGEMENT_DATE_IMPLAUSIBLE");
        problem(
                judge(officer(), declared, "\"0\"", REFUSED.replace("Không do cơ sở này cấp", " ")),
                400,
                "VALIDATION_FAILED");
        problem(judge(officer(), declared, null, REFUSED), 428, "VERSION_REQUIRED");
    }

    @Test
    void nothing_is_verified_without_a_paper_of_that_training() {
        var other = declares(training("Kiểm tra số", "2026-01-15"));
        var elsewhere = EvidenceResourceTest.added(hanoi(), other, "%PDF-1.7 giấy khác");

        problem(judge(officer(), declared, "\"0\"", REFUSED.replace("REFUSED", "VERIFIED")), 422, "EVIDENCE_MISSING");
        problem(judge(officer(), declared, "\"0\"", VERIFIED.formatted(elsewhere)), 404, "EVIDENCE_NOT_FOUND");
    }

    @Test
    void what_was_annulled_or_completed_here_is_not_judged() {
        hanoi().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-01-16\"}")
                .post(ROOT + "/trainings/" + declared + "/annulment")
                .then()
                .statusCode(200);
        var here = CurrentScope.inTransaction(
                new Scope.Institution("CDHN01"),
                () -> record.complete(
                        UUID.fromString(minh),
                        new TrainingFacts(
                                TrainingSubject.DIGITAL_COMPETENCE,
                                "Dạy học số",
                                "ĐHSPKT",
                                List.of(),
                                LocalDate.of(2026, 1, 15),
                                null,
                                null),
                        UUID.randomUUID()));

        problem(judge(officer(), declared, "\"1\"", REFUSED), 409, "TRAINING_ANNULLED");
        problem(judge(officer(), here.id().toString(), "\"0\"", REFUSED), 409, "TRAINING_COMPLETED_HERE");
    }

    @Test
    void of_two_officers_at_once_one_judges_and_the_other_is_told_that_it_changed() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            var answers = new ArrayList<Integer>();
            Callable<Integer> once =
                    () -> judge(officer(), declared, "\"0\"", REFUSED).extract().statusCode();
            for (var one : threads.invokeAll(Collections.nCopies(6, once))) {
                answers.add(one.get());
            }
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412).hasSize(6);
        } finally {
            threads.shutdown();
        }
        assertThat(Database.count("training_judgement")).isEqualTo(1);
    }

    @Test
    void a_file_does_not_change_what_was_judged() {
        judge(officer(), declared, "\"0\"", REFUSED).statusCode(200);
        var row = "staffCode,subject,title,provider,completedOn,certificateNumber\n"
                + "GV1,DIGITAL_COMPETENCE,Dạy học số,%s,2026-01-15,CC-1\n";

        Upload.csv("/trainings", row.formatted("Trường ĐHSPKT")).body("unchanged", is(1));
        Upload.errors(Upload.csv("/trainings", row.formatted("Trường khác")), "vi")
                .body("items.code", contains("TRAINING_JUDGED"));
    }

    @Test
    void declarations_that_wait_are_listed_from_school_to_school() {
        var second = declares(training("A", "2026-01-10"));
        var dn = danang().body(staff("DN1", "Lê Lan", "TEACHER")).post(STAFF).<String>path("id");
        danang().body(training("Dạy học số", "2026-01-01").replace("COMPETENCE", "MATERIALS"))
                .post(STAFF + "/" + dn + "/trainings")
                .then()
                .statusCode(201);

        waiting(officer(), "")
                .body("items.id", contains(second, declared))
                .body("items[1].staffCode", is("GV1"))
                .body("items[1].fullName", is("Nguyễn Thị Minh"))
                .body("items[1].version", is(0))
                .body("items.evidence", contains(0, 1));
        waiting(Tokens.province("48"), "").body("items.institution", contains("TCDN01"));
        waiting(ministry(), "").body("items.institution", contains("CDHN01", "CDHN01", "TCDN01"));
        waiting(ministry(), "&institution=TCDN01").body("items", hasSize(1));
        waiting(ministry(), "&subject=DIGITAL_COMPETENCE").body("items", hasSize(2));
        waiting(hanoi(), "").body("items", hasSize(2));

        judge(officer(), declared, "\"0\"", REFUSED).statusCode(200);
        waiting(officer(), "").body("items.id", contains(second));
        officer().get(ROOT + "/trainings?standing=REFUSED").then().body("items.id", contains(declared));
        problem(officer().get(ROOT + "/trainings").then(), 400, "VALIDATION_FAILED");
        assertThat(Database.list("select distinct purpose from access_listing")).contains("trainings");
    }

    @Test
    void page_by_page_each_comes_once() {
        declares(training("A", "2026-01-10"));
        declares(training("B", "2026-01-20"));
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var request = officer().queryParam("standing", "DECLARED").queryParam("limit", 1);
            var page = (after == null ? request : request.queryParam("after", after)).get(ROOT + "/trainings");
            seen.addAll(page.<List<String>>path("items.title"));
            after = page.path("next");
        } while (after != null);

        assertThat(seen).containsExactly("A", "Dạy học số", "B");
    }

    @Test
    void the_list_goes_through_its_index_for_a_province() {
        Database.run("""
                insert into completed_training (institution, id, version, staff_member, subject, title, provider, completed_on)
                select 'CDHN01', gen_random_uuid(), 0, id, 'DIGITAL_COMPETENCE', 'Khóa ' || n, 'P', date '2020-01-01' + n
                from staff_member cross join generate_series(1, 5000) n; analyze completed_training""");

        assertThat(Database.list("""
                        explain select * from completed_training
                        where institution = any (array(select code from tenant where province = '01'))
                          and standing = 'DECLARED' and annulled_on is null
                        order by institution, completed_on, id limit 51""")).anyMatch(line -> line.contains("completed_training_of_standing"));
    }

    private static RequestSpecification officer() {
        return Tokens.province("01");
    }

    private static ValidatableResponse waiting(RequestSpecification caller, String more) {
        return caller.get(ROOT + "/trainings?standing=DECLARED" + more).then().statusCode(200);
    }

    private static String judgements(String training) {
        return ROOT + "/trainings/" + training + "/judgements";
    }

    private String declares(String body) {
        return hanoi().body(body)
                .post(STAFF + "/" + minh + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse judge(
            RequestSpecification caller, String id, @Nullable String ifMatch, String body) {
        var request = caller.contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(ROOT + "/trainings/" + id + "/judgement")
                .then();
    }
}
