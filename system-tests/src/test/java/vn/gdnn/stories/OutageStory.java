package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.MINISTRY;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The broker for half a minute, then the database for a minute and a half are out of reach while a school goes on sending. */
@Order(6)
class OutageStory {

    private static final int SENDERS = 4;
    private static final Duration WITHOUT_BROKER = Duration.ofSeconds(30);
    /** Longer than a consumer of Kafka lets an event wait if nobody tells it otherwise. */
    private static final Duration WITHOUT_DATABASE = Duration.ofSeconds(90);

    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final String STAFF = "/api/training/v1/staff";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> unexpected = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();

    @BeforeAll
    static void the_college_is_known() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        await().atMost(RECOVERY).until(() -> post("KH-FIRST").statusCode() == 201);
    }

    @Test
    void without_the_broker_every_write_is_taken_and_told_later() throws Exception {
        whileSending(() -> outageOf("kafka", WITHOUT_BROKER));

        assertThat(unexpected).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThan(100 * (1 + refused.get()));
        everythingIsThereOnce();
    }

    @Test
    void without_the_broker_a_service_starts_and_takes_writes() {
        Suite.freeze("kafka");
        try {
            Suite.kill("training-service");
            await().atMost(RECOVERY).until(() -> health("ready") == 200 && health("started") == 200);
            await().atMost(RECOVERY).until(() -> post("KH-WITHOUT").statusCode() == 201);
            acknowledged.add("KH-WITHOUT");
        } finally {
            Suite.thaw("kafka");
        }
        everythingIsThereOnce();
    }

    /** None where the service does not listen. */
    private static int health(String kind) {
        try {
            return given().baseUri("http://localhost")
                    .port(Integer.parseInt(Suite.port("TRAINING")))
                    .get("/q/health/" + kind)
                    .statusCode();
        } catch (Exception notListening) {
            return 0;
        }
    }

    @Test
    void without_the_database_writes_are_refused_until_it_is_back() throws Exception {
        whileSending(() -> outageOf("postgres", WITHOUT_DATABASE));

        assertThat(unexpected).isEmpty();
        assertThat(refused).hasPositiveValue();
        everythingIsThereOnce();
    }

    private interface Trouble {
        void happen() throws Exception;
    }

    private void whileSending(Trouble trouble) throws Exception {
        var over = new AtomicBoolean();
        var senders = Executors.newFixedThreadPool(SENDERS);
        for (var i = 0; i < SENDERS; i++) {
            senders.execute(() -> {
                while (!over.get()) {
                    send("KH" + NUMBER.incrementAndGet());
                }
            });
        }
        try {
            TimeUnit.SECONDS.sleep(2);
            trouble.happen();
            var before = acknowledged.size();
            await("writes are taken again").atMost(RECOVERY).until(() -> acknowledged.size() > before + SENDERS);
        } finally {
            over.set(true);
            senders.shutdown();
        }
        assertThat(senders.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private static void outageOf(String part, Duration outage) throws InterruptedException {
        Suite.freeze(part);
        try {
            TimeUnit.SECONDS.sleep(outage.toSeconds());
        } finally {
            Suite.thaw(part);
        }
    }

    private void send(String code) {
        var answer = post(code);
        if (answer.statusCode() == 201) {
            acknowledged.add(code);
        } else if (answer.statusCode() == 503 && answer.header("Retry-After") != null) {
            refused.incrementAndGet();
        } else {
            unexpected.add(answer.statusCode() + " " + answer.asString());
        }
    }

    private static io.restassured.response.Response post(String code) {
        return COLLEGE.asks()
                .contentType("application/json")
                .body(Map.of(
                        "code", code,
                        "fullName", "Bùi Văn Bền",
                        "dateOfBirth", "1979-09-09",
                        "position", "TEACHER",
                        "employedSince", "2020-01-01"))
                .post(STAFF);
    }

    /** A write that was refused on its way back may be there too; what was acknowledged must be, and all counts once. */
    private void everythingIsThereOnce() {
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .until(() -> COLLEGE.staffAtWork().containsAll(acknowledged));
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .until(() -> denominatorOfT1() == COLLEGE.staffAtWork().size());
    }

    private static int denominatorOfT1() {
        return COLLEGE.asks()
                .get("/api/reporting/v1/indicators/T1?asOf=" + FromStaffToDiplomaStory.TODAY)
                .path("denominator");
    }
}
