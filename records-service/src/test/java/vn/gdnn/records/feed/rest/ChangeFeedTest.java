package vn.gdnn.records.feed.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Feeds.awaited;
import static vn.gdnn.records.Feeds.end;
import static vn.gdnn.records.Feeds.since;
import static vn.gdnn.records.Feeds.until;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ChangeFeedTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    private static final String ROOT = "/api/records/v1/";

    @Test
    void a_new_and_a_changed_student_are_told_once_each_time() {
        var start = end("students");
        var code = newCode();
        var id = entered(code);

        var first = until("students", start, id);
        rename(code, id);
        var second = until("students", first, id);

        registrar()
                .queryParam("since", second)
                .get(ROOT + "students/changes")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)))
                .body("more", is(false));
    }

    @Test
    void an_open_transaction_keeps_back_its_own_changes_only() throws SQLException {
        var before = end("students");
        var slow = entered(newCode());
        var start = until("students", before, slow);
        String fast;
        try (var rival = SuiteDatabase.asOwner();
                var change = rival.prepareStatement("update student set phone = '0900000000' where id = ?::uuid")) {
            rival.setAutoCommit(false);
            change.setString(1, slow);
            change.executeUpdate();
            fast = entered(newCode());
            until("students", start, fast);
            assertThat(since("students", start).extract().<List<String>>path("items.id"))
                    .doesNotContain(slow);
            rival.commit();
        }

        until("students", start, slow);
        assertThat(since("students", start).extract().<List<String>>path("items.id"))
                .containsSubsequence(fast, slow);
    }

    @Test
    void a_change_brings_the_student_as_it_stands() {
        var start = end("students");
        var code = newCode();
        var id = entered(code);
        var page = awaited("students", start, "id", id);

        assertThat(page.<Map<String, Object>>path("items.find { it.id == '" + id + "' }.record"))
                .isEqualTo(registrar().get(ROOT + "students/" + id).path("$"))
                .containsEntry("code", code);
        assertThat(page.<String>path("items.find { it.id == '" + id + "' }.institution"))
                .isEqualTo(HANOI);
    }

    @Test
    void each_page_is_one_note_of_those_it_shows() {
        var start = end("students");
        var first = entered(newCode());
        var second = entered(newCode());
        until("students", start, second);

        var before = notesOf(first, second);

        registrar()
                .queryParam("limit", 2)
                .queryParam("since", start)
                .get(ROOT + "students/changes")
                .then()
                .statusCode(200);

        assertThat(notesOf(first, second)).hasSize(before.size() + 1);
    }

    @Test
    void what_was_deleted_is_told_as_deleted() throws SQLException {
        var begin = end("students");
        var id = entered(newCode());
        var start = until("students", begin, id);
        try (var owner = SuiteDatabase.asOwner();
                var delete = owner.prepareStatement("delete from student where id = ?::uuid")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }

        until("students", start, id);

        since("students", start).body("items.find { it.id == '" + id + "' }.change", is("DELETED"));
        since("students", start).body("items.find { it.id == '" + id + "' }.record", nullValue());
        assertThat(since("students", begin)
                        .extract()
                        .<List<String>>path("items.findAll { it.id == '" + id + "' }.change"))
                .as("who begins now is not told of a student that was there once")
                .containsExactly("DELETED");
    }

    @Test
    void enrolments_results_and_diplomas_are_followed_too() {
        var enrolments = end("enrolments");
        var results = end("results");
        var diplomas = end("diplomas");
        var enrolment = completed("8.5");
        var result = registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .extract()
                .<String>path("[0].id");

        var posted = until("results", results, result);
        since("results", results)
                .body("items.find { it.id == '" + result + "' }.record.enrolmentId", is(enrolment))
                .body("items.find { it.id == '" + result + "' }.record.score10", is(8.5f));
        var began = until("enrolments", enrolments, enrolment);
        since("enrolments", enrolments).body("items.find { it.id == '" + enrolment + "' }.record.status", is("ACTIVE"));
        recognise(enrolment, "{}").statusCode(201);
        until("enrolments", began, enrolment);
        String diploma = register(enrolment, "CF" + newCode()).extract().path("id");
        until("diplomas", diplomas, diploma);
        since("diplomas", diplomas)
                .body("items.find { it.id == '" + diploma + "' }.record.enrolmentId", is(enrolment))
                .body("items.find { it.id == '" + diploma + "' }.record.acts[0].kind", is("REGISTERED"));
        var corrections = ENROLMENTS + enrolment + "/results/" + result + "/correction-requests";
        String request = registrar()
                .header("If-Match", "\"0\"")
                .body("""
                        {"regularMarks": [9], "examMark": 9, "decisionNumber": "3/QĐ", "decidedOn": "2026-02-01",
                         "reason": "phúc khảo"}""")
                .post(corrections)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Requests.head().post(corrections + "/" + request + "/approval").then().statusCode(200);
        until("results", posted, result);
        since("results", posted).body("items.find { it.id == '" + result + "' }.record.corrections", is(1));
    }

    @Test
    void a_cursor_of_before_a_restore_is_gone() throws SQLException {
        var cursors = Map.of("students", String.valueOf(end("students")), "marks", String.valueOf(end("marks")));
        try (var owner = SuiteDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("select begin_feeds_anew()");
        }

        cursors.forEach((collection, cursor) -> registrar()
                .queryParam("since", cursor)
                .get(ROOT + collection + "/changes")
                .then()
                .statusCode(410)
                .body("code", is("FEED_BEGUN_ANEW")));
    }

    @Test
    void a_feed_is_read_in_pages_without_gaps() {
        var start = end("students");
        var wanted = List.of(entered(newCode()), entered(newCode()), entered(newCode()));
        until("students", start, wanted.get(2));

        var given = new ArrayList<String>();
        var cursor = start;
        var more = true;
        while (more) {
            var page = registrar()
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("since", cursor))
                    .get(ROOT + "students/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            given.addAll(page.path("items.id"));
            cursor = page.path("next");
            more = page.path("more");
        }

        assertThat(given).containsSubsequence(wanted).doesNotHaveDuplicates();
    }

    @Test
    void a_school_follows_its_own_only() {
        var start = end("students");
        var there = registrar(DANANG)
                .get(ROOT + "students/changes")
                .then()
                .statusCode(200)
                .extract();
        var id = entered(newCode());
        until("students", start, id);

        assertThat(there.<List<String>>path("items.id")).doesNotContain(id);
        registrar(DANANG)
                .queryParam("limit", 1000)
                .get(ROOT + "students/changes")
                .then()
                .body("items.id", not(hasItem(id)));
        Tokens.ministry("ministry-analyst")
                .get(ROOT + "students/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void province_and_ministry_follow_the_schools_they_see() {
        var start = end("students");
        var id = entered(newCode());
        until("students", start, id);

        for (var reader : List.of(Tokens.ministry("ministry-admin"), Tokens.province("01"))) {
            assertThat(all(reader, "students")).contains(id);
        }
        assertThat(all(Tokens.province("48"), "students")).doesNotContain(id);
    }

    @Test
    void a_made_up_cursor_is_refused() {
        for (var cursor : List.of("x", "eA", " ")) {
            registrar()
                    .queryParam("since", cursor)
                    .get(ROOT + "students/changes")
                    .then()
                    .statusCode(400)
                    .body("code", is("CURSOR_INVALID"));
        }
    }

    private static List<String> notesOf(String first, String second) {
        return StoredRows.list(
                "select id::text from access_listing where purpose = 'students' and cardinality(persons) = 2"
                        + " and persons @> array[?::uuid, ?::uuid]",
                first,
                second);
    }

    /** All that a reader is told, page by page. */
    private static List<String> all(RequestSpecification reader, String collection) {
        var ids = new ArrayList<String>();
        String cursor = null;
        var more = true;
        while (more) {
            var page = given(reader)
                    .queryParam("limit", 1000)
                    .queryParams(cursor == null ? Map.of() : Map.of("since", cursor))
                    .get(ROOT + collection + "/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
            more = page.path("more");
        }
        return ids;
    }

    private static String entered(String code) {
        return registrar()
                .body(Map.of("code", code, "fullName", "Vũ Văn Mới", "dateOfBirth", "2004-02-07"))
                .post(ROOT + "students")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void rename(String code, String id) {
        registrar()
                .header("If-Match", "\"0\"")
                .body(Map.of("code", code, "fullName", "Vũ Văn Mời", "dateOfBirth", "2004-02-07"))
                .put(ROOT + "students/" + id)
                .then()
                .statusCode(200);
    }
}
