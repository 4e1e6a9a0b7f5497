package vn.gdnn.records.learning.gradebook.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Feeds.awaited;
import static vn.gdnn.records.Feeds.end;
import static vn.gdnn.records.Feeds.since;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class MarkChangesTest {

    private static final String FEED = "/api/records/v1/marks/changes";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void marks_are_told_as_they_stand_and_again_when_they_change() {
        var start = end("marks");
        var enrolment = enrolment();
        enter(enrolment, "{\"regularMarks\": [7], \"periodicMarks\": [6.5]}");

        var first = awaited("marks", start, "enrolmentId", enrolment);
        change(enrolment, 0, "{\"regularMarks\": [7, 8], \"periodicMarks\": [6.5], \"examMarks\": [8, 7]}");
        var second = awaited("marks", first.path("next"), "enrolmentId", enrolment);

        assertThat(only(first.path("items"), enrolment))
                .containsEntry("change", "UPSERTED")
                .containsEntry("moduleCode", "M1")
                .containsEntry("attempt", 1)
                .extracting("marks")
                .isEqualTo(shown(enrolment, "/history", "[1]"));
        assertThat(only(second.path("items"), enrolment))
                .containsEntry("id", only(first.path("items"), enrolment).get("id"))
                .extracting("marks")
                .isEqualTo(shown(enrolment, "", "$"));
        since("marks", second.path("next")).body("items.enrolmentId", not(hasItem(enrolment)));
    }

    @Test
    void marks_of_a_file_are_told_and_the_same_file_again_is_not() {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        var file = List.of(
                "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks",
                student + ",CNTT,M1,1,7;8,6",
                student + ",CNTT,M2,1,9,");
        var start = end("marks");

        imported("marks", file).body("accepted", is(2));
        var page = awaited("marks", start, "enrolmentId", enrolment);
        imported("marks", file).body("unchanged", is(2));

        assertThat(of(page.path("items"), enrolment)).extracting("moduleCode").containsExactlyInAnyOrder("M1", "M2");
        since("marks", page.path("next")).body("items.enrolmentId", not(hasItem(enrolment)));
    }

    @Test
    void posted_marks_are_told_as_deleted_and_the_others_stay() {
        var start = end("marks");
        var enrolment = enrolment();
        enter(enrolment, "{\"regularMarks\": [7], \"examMark\": 8}");
        registrar().body("{\"regularMarks\": [5]}").put(marks(enrolment, "M2"));
        var running = await().until(
                        () -> since("marks", start),
                        page -> of(page.extract().path("items"), enrolment).size() == 2)
                .extract();

        registrar()
                .header("If-Match", "\"0\"")
                .body(Map.of("postedOn", "2026-01-15"))
                .post(marks(enrolment, "M1") + "/posting")
                .then()
                .statusCode(201);

        var posted = awaited("marks", running.path("next"), "change", "DELETED");
        assertThat(only(posted.path("items"), enrolment))
                .containsEntry("moduleCode", "M1")
                .containsEntry("marks", null);
        assertThat(of(since("marks", start).extract().path("items"), enrolment))
                .as("who begins now is not told of marks that ran once")
                .extracting("change", "moduleCode")
                .containsExactly(tuple("UPSERTED", "M2"), tuple("DELETED", "M1"));
    }

    @Test
    void a_result_that_comes_another_way_ends_the_marks_too() {
        var start = end("marks");
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        enter(enrolment, "{\"regularMarks\": [7]}");
        registrar().body("{\"regularMarks\": [5]}").put(marks(enrolment, "M2"));

        postResult(enrolment, "M1", 1, "8").statusCode(201);
        imported(
                        "results",
                        List.of(
                                "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn",
                                student + ",CNTT,M2,1,8,8,8,2026-01-15"))
                .body("accepted", is(1));

        awaited("marks", start, "moduleCode", "M2");
        assertThat(of(since("marks", start).extract().path("items"), enrolment))
                .extracting("change")
                .containsExactly("DELETED", "DELETED");
    }

    @Test
    void removed_marks_are_told_as_deleted() throws SQLException {
        var start = end("marks");
        var enrolment = enrolment();
        enter(enrolment, "{\"regularMarks\": [7]}");
        var running = awaited("marks", start, "enrolmentId", enrolment);
        String id = (String) only(running.path("items"), enrolment).get("id");
        asOwner("delete from running_mark where enrolment = ?", enrolment);

        var page = awaited("marks", running.path("next"), "id", id);

        assertThat(page.<Map<String, Object>>path("items.find { it.id == '" + id + "' }"))
                .containsEntry("change", "DELETED")
                .containsEntry("marks", null);
    }

    @Test
    void an_open_transaction_keeps_back_its_own_changes_only() throws SQLException {
        var before = end("marks");
        var slow = enrolment();
        enter(slow, "{\"regularMarks\": [7]}");
        String start = awaited("marks", before, "enrolmentId", slow).path("next");
        var fast = enrolment();
        try (var rival = SuiteDatabase.asOwner();
                var change = rival.prepareStatement(
                        "update running_mark set exam_mark = 9, version = version + 1 where enrolment = ?")) {
            rival.setAutoCommit(false);
            change.setObject(1, UUID.fromString(slow));
            change.executeUpdate();
            enter(fast, "{\"regularMarks\": [5]}");
            assertThat(awaited("marks", start, "enrolmentId", fast).<List<String>>path("items.enrolmentId"))
                    .doesNotContain(slow);
            rival.commit();
        }

        assertThat(awaited("marks", start, "enrolmentId", slow).<List<String>>path("items.enrolmentId"))
                .containsSubsequence(fast, slow);
    }

    @Test
    void the_feed_is_read_in_pages_without_gaps() {
        var start = end("marks");
        var wanted = List.of(enrolment(), enrolment(), enrolment());
        wanted.forEach(one -> enter(one, "{\"regularMarks\": [7]}"));
        awaited("marks", start, "enrolmentId", wanted.get(2));

        var given = new ArrayList<String>();
        var cursor = start;
        var more = true;
        while (more) {
            var page = registrar()
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("since", cursor))
                    .get(FEED)
                    .then()
                    .statusCode(200)
                    .extract();
            given.addAll(page.path("items.enrolmentId"));
            cursor = page.path("next");
            more = page.path("more");
        }

        assertThat(given).containsSubsequence(wanted).doesNotHaveDuplicates();
    }

    @Test
    void a_school_follows_its_own_only() {
        var start = end("marks");
        var enrolment = enrolment();
        enter(enrolment, "{\"regularMarks\": [7]}");
        var page = awaited("marks", start, "enrolmentId", enrolment);
        var id = only(page.path("items"), enrolment).get("id");

        registrar(DANANG)
                .queryParam("limit", 1000)
                .get(FEED)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        Tokens.ministry("ministry-admin").get(FEED).then().statusCode(403);
        Tokens.institution(HANOI, "training-manager").get(FEED).then().statusCode(403);
    }

    @Test
    void who_followed_whose_marks_is_noted() {
        var start = end("marks");
        var student = student();
        enter(enrolment(student, "CREDIT", 2023), "{\"regularMarks\": [7]}");

        await().until(() -> {
            since("marks", start);
            return !StoredRows.list(
                            "select a.reader from access_listing a join student s on s.id = any (a.persons)"
                                    + " where s.code = ? and a.purpose = 'running marks'",
                            student)
                    .isEmpty();
        });
    }

    @Test
    void odd_questions_are_refused() {
        registrar().queryParam("since", "x").get(FEED).then().statusCode(400).body("code", is("CURSOR_INVALID"));
        registrar().queryParam("limit", 1001).get(FEED).then().statusCode(400);
        registrar().queryParam("limit", 0).get(FEED).then().statusCode(400);
    }

    private static void enter(String enrolment, String body) {
        registrar().body(body).put(marks(enrolment, "M1")).then().statusCode(200);
    }

    private static void change(String enrolment, int version, String body) {
        registrar()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(marks(enrolment, "M1"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> shown(String enrolment, String what, String path) {
        return registrar()
                .get(marks(enrolment, "M1") + what)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static String marks(String enrolment, String module) {
        return "/api/records/v1/enrolments/" + enrolment + "/marks/" + module + "/1";
    }

    private static void asOwner(String statement, String enrolment) throws SQLException {
        try (var owner = SuiteDatabase.asOwner();
                var prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, UUID.fromString(enrolment));
            prepared.executeUpdate();
        }
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> items, String enrolment) {
        return items.stream()
                .filter(item -> enrolment.equals(item.get("enrolmentId")))
                .toList();
    }

    private static Map<String, Object> only(List<Map<String, Object>> items, String enrolment) {
        var found = of(items, enrolment);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
