package vn.gdnn.training.retelling.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

@QuarkusTest
class RetellingResourceTest {

    private static final String TOLD = """
            select split_part(type, '.', 4) || ' ' || (payload::jsonb)::text from outbox
            where split_part(type, '.', 4) <> 'staff-member-changed' order by aggregateid, position""";

    @BeforeEach
    void nobody() {
        Database.empty();
    }

    @Test
    void what_is_told_anew_says_what_was_told_when_it_happened() {
        var minh = teacher("GV1");
        String id = hanoi().body(training("Dạy học số", "2026-01-15"))
                .post(STAFF + "/" + minh + "/trainings")
                .path("id");
        Tokens.province("01")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"standing\": \"REFUSED\", \"reason\": \"Sai\", \"on\": \"2026-01-20\"}")
                .post(ROOT + "/trainings/" + id + "/judgement")
                .then()
                .statusCode(200);
        hanoi().header("If-Match", "\"1\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-01-21\"}")
                .post(ROOT + "/trainings/" + id + "/annulment")
                .then()
                .statusCode(200);
        registered(danang(), staff("DN1", "Lê Lan", "MANAGER"));
        var before = Database.list(TOLD);
        assertThat(before).hasSize(5);
        Database.run("delete from outbox");

        done(2);

        assertThat(Database.list(TOLD)).isEqualTo(before);
        assertThat(Database.payload("staff-member-changed")).contains("\"employedSince\":\"2010-09-01\"");
    }

    @Test
    void each_employment_is_told_with_the_positions_until_then() {
        var minh = teacher("GV1");
        hanoi().header("If-Match", "\"0\"").body("{\"on\": \"2020-01-01\"}").post(STAFF + "/" + minh + "/departure");
        hanoi().header("If-Match", "\"1\"")
                .body("{\"position\": \"MANAGER\", \"employedSince\": \"2022-09-01\"}")
                .post(STAFF + "/" + minh + "/employments")
                .then()
                .statusCode(200);
        Database.run("delete from outbox");

        done(1);

        assertThat(Database.events())
                .containsExactly(
                        "staff-member-registered", "staff-member-left", "staff-member-rehired", "staff-member-changed");
        assertThat(Database.payload("staff-member-left"))
                .contains("\"until\":\"2020-01-01\"")
                .doesNotContain("2022-09-01", "MANAGER");
        assertThat(Database.payload("staff-member-rehired")).contains("\"employment\":2", "MANAGER", "2010-09-01");
    }

    @Test
    void more_than_one_chunk_is_told_to_the_end() {
        Database.run("""
                insert into staff_member (institution, id, version, code, full_name, date_of_birth, position, person, employed_since)
                select 'CDHN01', gen_random_uuid(), 0, 'X' || n, 'Nguyễn An', '1980-01-01', 'TEACHER', gen_random_uuid(), '2010-09-01'
                from generate_series(1, 450) n""");

        done(450);

        assertThat(Database.count("(select distinct aggregateid from outbox) o"))
                .isEqualTo(450);
    }

    @Test
    void it_is_the_ministrys_and_one_at_a_time() {
        problem(hanoi().post(ROOT + "/retellings").then(), 403, "FORBIDDEN");
        problem(Tokens.province("01").post(ROOT + "/retellings").then(), 403, "FORBIDDEN");
        problem(ministry().get(ROOT + "/retellings/" + UUID.randomUUID()).then(), 404, "RETELLING_NOT_FOUND");
        Database.run(
                "insert into retelling (id, asked_by, status, lease_until) values (gen_random_uuid(), 'x', 'RUNNING',"
                        + " now() + interval '1 hour')");

        problem(ministry().post(ROOT + "/retellings").then(), 409, "RETELLING_RUNNING");
    }

    private static void done(int members) {
        String place = ministry()
                .post(ROOT + "/retellings")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var path = URI.create(place).getPath();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ministry().get(path).then().body("status", is("DONE")));
        ministry().get(path).then().body("members", is(members));
    }
}
