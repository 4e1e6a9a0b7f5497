package vn.gdnn.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventSamplesTest {

    static final String MINH = staff("GV1", "Nguyễn Thị Minh", "TEACHER", ", \"sex\": \"FEMALE\"");

    @Inject
    ObjectMapper json;

    @BeforeEach
    void nothing_told() {
        Database.empty();
    }

    @Test
    void what_we_tell_has_the_shape_of_the_published_samples() throws IOException {
        var id = registered(hanoi(), MINH);
        hanoi().header("If-Match", "\"0\"")
                .body(MINH.replace("TEACHER", "MANAGER"))
                .put(STAFF + "/" + id);
        String completion = hanoi().body(training("Dạy học số", "2026-01-15")
                        .replace("\"certificate", "\"validUntil\": \"2028-01-15\", \"certificate"))
                .post(STAFF + "/" + id + "/trainings")
                .path("id");
        hanoi().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-01-16\"}")
                .post(ROOT + "/trainings/" + completion + "/annulment");
        hanoi().header("If-Match", "\"1\"").body("{\"on\": \"2026-01-20\"}").post(STAFF + "/" + id + "/departure");
        hanoi().header("If-Match", "\"2\"")
                .body("{\"position\": \"TEACHER\", \"employedSince\": \"2026-02-01\"}")
                .post(STAFF + "/" + id + "/employments");
        hanoi().header("If-Match", "\"3\"").body("{\"on\": \"2026-02-02\"}").post(STAFF + "/" + id + "/departure");
        hanoi().header("If-Match", "\"4\"")
                .body("{\"reason\": \"Nhầm\"}")
                .post(STAFF + "/" + id + "/departure/annulment");

        assertThat(Database.events())
                .containsExactly(
                        "staff-member-registered",
                        "staff-member-changed",
                        "digital-training-completed",
                        "digital-training-annulled",
                        "staff-member-left",
                        "staff-member-rehired",
                        "staff-member-left",
                        "staff-departure-annulled");
        for (var event : Database.events()) {
            assertThat(shape(json.readTree(Database.payload(event))))
                    .as(event)
                    .isEqualTo(shape(json.readTree(sample(event))));
        }
        assertThat(Database.list("select distinct aggregatetype || ' ' || aggregateid || ' ' || tenant from outbox"))
                .containsExactly("training.staff-member " + id + " CDHN01");
    }

    @Test
    void what_we_tell_of_courses_and_sessions_has_the_shape_of_the_published_samples() throws IOException {
        var provincial = Courses.ofProvince(Courses.course("NLS-01"));
        Courses.officer("01", "binh")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Thôi\"}")
                .post(Courses.COURSES + "/" + provincial + "/withdrawal");
        told("course-offered", "course-withdrawn");
        var session = Courses.session(Courses.ofSchool(Courses.course("NLS-02")), 5);
        Courses.manager("lan")
                .header("If-Match", "\"0\"")
                .body(Courses.session(20, 7))
                .put(Courses.SESSIONS + "/" + session);
        Courses.manager("lan")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Hoãn\"}")
                .post(Courses.SESSIONS + "/" + session + "/cancellation");
        told("session-scheduled", "session-changed", "session-cancelled");
    }

    private void told(String... events) throws IOException {
        assertThat(Database.events()).contains(events);
        for (var event : events) {
            assertThat(shape(json.readTree(Database.payload(event))))
                    .as(event)
                    .isEqualTo(shape(json.readTree(sample(event))));
        }
    }

    private static String sample(String event) throws IOException {
        try (var sample = EventSamplesTest.class.getResourceAsStream("/samples/training." + event + ".v1.json")) {
            return new String(sample.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, JsonNodeType> shape(JsonNode event) {
        var shape = new TreeMap<String, JsonNodeType>();
        event.properties()
                .forEach(field -> shape.put(field.getKey(), field.getValue().getNodeType()));
        return shape;
    }
}
