package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.REGISTRAR;
import static vn.gdnn.stories.Actor.REPORTING_CLIENT;
import static vn.gdnn.stories.FromStaffToDiplomaStory.TODAY;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The records service is killed again and again while it issues; nobody is left out and nothing is there twice. */
@Order(7)
class KilledIssueStory {

    private static final String RECORDS = "/api/records/v1/";
    private static final String DECISION = "88/QD-CDHN";
    private static final int GRADUATES = 2_500;
    /** A service that starts anew, and the lease of the one that died. */
    private static final Duration RECOVERY = Duration.ofMinutes(4);

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
        graduates();
    }

    @Test
    void a_round_of_graduation_survives_the_death_of_the_service_in_the_middle() {
        var issue = signed();
        killedOnce(issue, job -> done(job) > 0);
        killedOnce(issue, job -> done(job) > 1_000);
        var issued = once(issue, "DONE"::equals);
        var documents = issued.getString("followedBy");
        killedOnce(documents, job -> done(job) > 0);
        var documented = once(documents, "DONE"::equals);

        assertThat(done(issued)).isEqualTo(GRADUATES);
        assertThat(issued.getInt("refused")).isZero();
        assertThat(done(documented)).isEqualTo(GRADUATES);
        assertThat(documented.getInt("refused")).isZero();
        assertThat(count("count(*)", "")).isEqualTo(GRADUATES);
        assertThat(count("count(distinct d.enrolment)", "")).isEqualTo(GRADUATES);
        assertThat(count("count(distinct d.public_id)", "")).isEqualTo(GRADUATES);
        assertThat(spread("serial_number")).isEqualTo(GRADUATES + " " + GRADUATES);
        assertThat(spread("register_number")).isEqualTo(GRADUATES + " " + GRADUATES);
        for (var kept : new String[] {"diploma_credential", "diploma_document"}) {
            assertThat(count("count(distinct k.diploma)", join(kept))).isEqualTo(GRADUATES);
            assertThat(count("count(*)", join(kept))).isEqualTo(GRADUATES);
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count(
                                "count(distinct k.diploma) filter (where k.log_index is not null)",
                                join("register_leaf")))
                        .isEqualTo(GRADUATES));
        assertThat(count("count(k.log_index) - count(distinct k.log_index)", join("register_leaf")))
                .isZero();
        anyoneHasTheDocument();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> REPORTING_CLIENT
                        .reads("/api/reporting/v1/indicators/T9?asOf=" + TODAY)
                        .body("numerator", is(1))
                        .body("denominator", is(2)));
    }

    /** Waits until the job is as far as that, and kills the service before it is done. */
    private static void killedOnce(String job, Predicate<JsonPath> far) {
        var before = await("job " + job + " gets going")
                .atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> read(job), far);
        Suite.kill("records-service");
        assertThat(before.getString("status")).isEqualTo("RUNNING");
    }

    private static JsonPath once(String job, Predicate<String> status) {
        return await("job " + job)
                .atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> read(job), found -> status.test(found.getString("status")));
    }

    private static JsonPath read(String job) {
        var answer = REGISTRAR.asks().get(RECORDS + "jobs/" + job);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("not back yet: " + answer.statusCode());
        }
        return answer.jsonPath();
    }

    private static int done(JsonPath job) {
        return job.getInt("done");
    }

    private static String signed() {
        var order = REGISTRAR
                .sends(
                        RECORDS + "diploma-issue-jobs",
                        Map.of("decisionNumber", DECISION, "serialPrefix", "KI", "serialWidth", 6))
                .statusCode(202);
        var job = order.extract().<String>path("id");
        HEAD.sends(RECORDS + "diploma-issue-jobs/" + job + "/signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(202);
        return job;
    }

    private static void anyoneHasTheDocument() {
        var publicId = SuiteDatabaseOwner.reads("select max(d.public_id) " + from(""), DECISION);
        var document = RestAssured.get("/api/public/v1/diplomas/" + publicId + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        RestAssured.given()
                .contentType("application/pdf")
                .body(document)
                .post("/api/public/v1/document-checks")
                .then()
                .body("verdict", is("VALID"));
    }

    private static int count(String what, String join) {
        return Integer.parseInt(SuiteDatabaseOwner.reads("select " + what + " " + from(join), DECISION));
    }

    /** How many numbers there are, and from the first to the last. */
    private static String spread(String number) {
        return SuiteDatabaseOwner.reads(
                "select count(distinct n) || ' ' || (max(n) - min(n) + 1) from (select substring(d." + number
                        + " from '[0-9]+$')::int as n " + from("") + ") numbers",
                DECISION);
    }

    private static String join(String table) {
        return "join " + table + " k on k.institution = d.institution and k.diploma = d.id";
    }

    private static String from(String join) {
        return "from diploma d join recognition r on r.institution = d.institution and r.enrolment = d.enrolment "
                + join + " where r.decision_number = ?";
    }

    /** Recognised by a decision, put straight into the tables: how they came to it is told elsewhere. */
    private static void graduates() {
        SuiteDatabaseOwner.does("""
                with made as (
                    select gen_random_uuid() as student, gen_random_uuid() as enrolment, n, t.code,
                           p.id as programme, p.version, p.code as programme_code
                    from generate_series(1, ?) n
                    join tenant t on t.code = 'CDHN01'
                    join programme p on p.institution = t.code and p.code = ?
                ), students as (
                    insert into student (institution, id, version, code, full_name, date_of_birth)
                    select code, student, 0, 'KI' || n, 'Phạm ' || initcap(translate(n::text, '0123456789', 'abcdeghikl')), date '2003-01-01' + n % 365 from made
                ), enrolments as (
                    insert into enrolment (institution, id, version, student, programme, programme_version,
                                           programme_code, study_mode, cohort, enrolled_on, status)
                    select code, enrolment, 0, student, programme, version, programme_code, 'CREDIT', 2023,
                           date '2023-09-05', 'GRADUATED' from made
                )
                insert into recognition (institution, id, enrolment, decision_number, decided_on,
                                         class_reached, graduation_class, average, rule_set, recognised_by)
                select code, gen_random_uuid(), enrolment, ?, ?::date, 'GOOD', 'GOOD', 2.80,
                       'TT_04_2022/CREDIT/1', 'registrar' from made""", GRADUATES, Programmes.CODE, DECISION, TODAY);
    }
}
