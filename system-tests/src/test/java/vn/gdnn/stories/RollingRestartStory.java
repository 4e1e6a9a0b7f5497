package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.REVIEWER;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two replicas of each service behind a gateway are replaced one after the other while people work. */
@Order(7)
class RollingRestartStory {

    private static final String BEFORE = "gdnn.before";
    private static final List<String> SERVICES =
            List.of("training-service", "curriculum-service", "records-service", "reporting-service");
    private static final Duration RECOVERY = Duration.ofSeconds(120);

    /** A replica that is ready is given requests after a second or two; only then may the other one go. */
    private static final Duration NOTICED = Duration.ofSeconds(3);

    private static final String STAFF = "/api/training/v1/staff";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final Map<String, Replica> SECOND = new HashMap<>();
    private static Replica gateway;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> served = new ConcurrentHashMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void two_of_each_behind_a_gateway() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        var addresses = new HashMap<String, String>();
        for (var service : SERVICES) {
            var name = service.replace("-service", "").toUpperCase(ROOT);
            var second = Replica.of(service, Map.of());
            second.launch();
            SECOND.put(service, second);
            addresses.put("GDNN_" + name + "_URL", first(service) + "," + second.address());
        }
        SECOND.values().forEach(Replica::awaitReady);
        gateway = Replica.of("gateway", addresses).start();
        await().atMost(RECOVERY).until(() -> post("CL-FIRST").statusCode() == 201);
    }

    @AfterAll
    static void as_before() throws InterruptedException {
        if (gateway != null) {
            gateway.end();
        }
        for (var second : SECOND.values()) {
            second.end();
        }
    }

    @Test
    void nobody_notices_that_every_replica_is_replaced() throws Exception {
        whilePeopleWork(() -> {
            replaceFirst(SERVICES);
            SECOND.values().forEach(Replica::askToEnd);
            for (var second : SECOND.values()) {
                second.awaitEnd();
                second.launch();
            }
            SECOND.values().forEach(Replica::awaitReady);
            TimeUnit.SECONDS.sleep(NOTICED.toSeconds());
        });
    }

    /** Given a built copy of the sources of the version before: {@code -Dgdnn.before=<folder>}. */
    @Test
    @EnabledIfSystemProperty(named = BEFORE, matches = ".+")
    void nor_that_the_version_before_stands_beside_this_one_and_takes_over_again() throws Exception {
        whilePeopleWork(() -> {
            for (var service : SERVICES) {
                var before = SECOND.get(service).of(Path.of(System.getProperty(BEFORE)));
                SECOND.get(service).end();
                before.start();
                TimeUnit.SECONDS.sleep(NOTICED.toSeconds());
                replaceFirst(List.of(service));
                before.end();
                SECOND.get(service).start();
                TimeUnit.SECONDS.sleep(NOTICED.toSeconds());
            }
        });
    }

    private static String first(String service) {
        return "http://localhost:" + Suite.port(service.replace("-service", "").toUpperCase(ROOT));
    }

    /** One replica of each; whoever keeps the suite running starts it again. */
    private static void replaceFirst(List<String> services) throws InterruptedException {
        var old = services.stream()
                .collect(toMap(
                        service -> service, service -> Suite.process(service).pid()));
        services.forEach(Suite::end);
        for (var service : services) {
            await(service + " is started again")
                    .atMost(RECOVERY)
                    .ignoreExceptions()
                    .until(() -> Suite.process(service).pid() != old.get(service) && Replica.ready(first(service)));
        }
        TimeUnit.SECONDS.sleep(NOTICED.toSeconds());
    }

    private interface Work {
        void happen() throws Exception;
    }

    private void whilePeopleWork(Work replacement) throws Exception {
        var over = new AtomicBoolean();
        var tasks = List.<Runnable>of(
                () -> seen("a teacher is entered", 201, this::enter),
                () -> seen("teachers are read", 200, () -> asks(COLLEGE).get(STAFF + "?limit=5")),
                () -> seen(
                        "occupations are read",
                        200,
                        () -> asks(REVIEWER).get("/api/curriculum/v1/occupations?limit=5")),
                () -> seen("students are read", 200, () -> asks(COLLEGE).get("/api/records/v1/students?limit=5")),
                () -> seen(
                        "an indicator is read",
                        200,
                        () -> asks(COLLEGE)
                                .get("/api/reporting/v1/indicators/T1?asOf=" + FromStaffToDiplomaStory.TODAY)),
                () -> seen(
                        "the page of a diploma is read",
                        404,
                        () -> given().baseUri("http://localhost")
                                .port(gateway.port())
                                .get("/verify/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF")));
        var people = Executors.newFixedThreadPool(tasks.size());
        for (var task : tasks) {
            people.execute(() -> {
                while (!over.get()) {
                    task.run();
                    pause();
                }
            });
        }
        try {
            TimeUnit.SECONDS.sleep(2);
            replacement.happen();
        } finally {
            over.set(true);
            people.shutdown();
        }
        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(failed).isEmpty();
        assertThat(served.values())
                .hasSize(tasks.size())
                .allSatisfy(times -> assertThat(times).hasValueGreaterThan(50));
        await().atMost(RECOVERY).ignoreExceptions().until(() -> codes().containsAll(acknowledged));
        assertThat(codes()).doesNotHaveDuplicates();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Call {
        Response call();
    }

    private void seen(String what, int expected, Call call) {
        try {
            var answer = call.call();
            if (answer.statusCode() == expected) {
                served.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
            } else {
                failed.add(what + ": " + answer.statusCode() + " " + answer.asString());
            }
        } catch (RuntimeException e) {
            failed.add(what + ": " + e);
        }
    }

    private Response enter() {
        var code = "CL" + NUMBER.incrementAndGet();
        var answer = post(code);
        if (answer.statusCode() == 201) {
            acknowledged.add(code);
        }
        return answer;
    }

    private static RequestSpecification asks(Actor actor) {
        return actor.asks().baseUri("http://localhost").port(gateway.port());
    }

    private static Response post(String code) {
        return asks(COLLEGE)
                .contentType("application/json")
                .body(Map.of(
                        "code", code,
                        "fullName", "Đỗ Thị Liên",
                        "dateOfBirth", "1985-05-05",
                        "position", "TEACHER",
                        "employedSince", "2020-01-01"))
                .post(STAFF);
    }

    private static List<String> codes() {
        var codes = new ArrayList<String>();
        var path = STAFF + "?limit=200";
        while (path != null) {
            var page = asks(COLLEGE).get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            codes.addAll(page.<List<String>>path("items.code"));
            String next = page.path("next");
            path = next == null ? null : STAFF + "?limit=200&after=" + next;
        }
        return codes;
    }
}
