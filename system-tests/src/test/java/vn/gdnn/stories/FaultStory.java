package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.stories.Actor.COLLEGE;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Processes die and come back; nothing is lost and nothing counts twice. */
@Order(6)
class FaultStory {

    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void a_change_whose_event_was_not_yet_sent_survives_the_death_of_broker_and_service() {
        var before = denominatorOfT1();

        Suite.kill("kafka");
        addStaff();
        Suite.kill("training-service");

        await().atMost(RECOVERY).pollInterval(Duration.ofMillis(500)).until(() -> denominatorOfT1() == before + 1);
        addStaffOnceServed();
        await().atMost(RECOVERY).pollInterval(Duration.ofMillis(500)).until(() -> denominatorOfT1() == before + 2);
    }

    @Test
    void while_the_database_is_away_requests_are_refused_and_what_was_answered_201_is_kept() throws Exception {
        var before = staffCount();
        var created = 0;
        var refused = 0;
        var stop = new AtomicBoolean();
        var killer = new Thread(() -> {
            Suite.kill("postgres");
            stop.set(true);
        });
        killer.start();
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            var status = tryToAddStaff();
            assertThat(status).isIn(201, 503);
            if (status == 201) {
                created++;
            } else {
                refused++;
            }
        }
        killer.join();

        assertThat(stop).isTrue();
        assertThat(refused).isPositive();
        addStaffOnceServed();
        assertThat(staffCount()).isGreaterThanOrEqualTo(before + created + 1);
        var expected = staffCount();
        await().atMost(RECOVERY).until(() -> denominatorOfT1() == expected);
    }

    private static void addStaff() {
        assertThat(tryToAddStaff()).isEqualTo(201);
    }

    private static void addStaffOnceServed() {
        await().atMost(RECOVERY).pollInterval(Duration.ofMillis(500)).until(() -> tryToAddStaff() == 201);
    }

    private static int tryToAddStaff() {
        var code = "KX" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        return COLLEGE.asks()
                .contentType("application/json")
                .body(Map.of(
                        "code", code,
                        "fullName", "Bùi Văn Bền",
                        "dateOfBirth", "1979-09-09",
                        "position", "TEACHER",
                        "employedSince", "2020-01-01"))
                .post("/api/training/v1/staff")
                .statusCode();
    }

    private static int denominatorOfT1() {
        var answer = COLLEGE.asks().get("/api/reporting/v1/indicators/T1?asOf=" + FromStaffToDiplomaStory.TODAY);
        return answer.statusCode() == 200 ? answer.path("denominator") : -1;
    }

    private static int staffCount() {
        return COLLEGE.staffAtWork().size();
    }
}
