package vn.gdnn.records.feed.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
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
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ExportTest {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_first_copy_goes_on_with_the_feed() {
        var before = end("students");
        var id = entered(registrar(), newCode());
        until("students", before, id);

        var lines = exported(registrar(), "students");
        var later = entered(registrar(), newCode());

        var line = lines.stream().filter(one -> id.equals(one.getString("id"))).toList();
        assertThat(line).hasSize(1);
        assertThat(line.get(0).getString("institution")).isEqualTo(HANOI);
        assertThat(line.get(0).<Map<String, Object>>get("record"))
                .isEqualTo(registrar().get(ROOT + "students/" + id).path("$"));
        var next = lines.get(lines.size() - 1).getString("next");
        assertThat(next).isNotBlank();
        until("students", next, later);
        assertThat(since("students", next).extract().<List<String>>path("items.id"))
                .contains(later)
                .doesNotContain(id);
    }

    @Test
    void every_collection_is_exported() {
        var enrolment = completed("8.5");
        recognise(enrolment, "{}").statusCode(201);
        String diploma = register(enrolment, "EX" + newCode()).extract().path("id");
        String result =
                registrar().get(ROOT + "enrolments/" + enrolment + "/results").path("[0].id");

        assertThat(ids(registrar(), "enrolments")).contains(enrolment);
        assertThat(ids(registrar(), "results")).contains(result);
        assertThat(ids(registrar(), "diplomas")).contains(diploma);
    }

    @Test
    void everybody_takes_away_what_they_see_and_no_more() {
        var here = entered(registrar(), newCode());
        var there = entered(registrar(DANANG), newCode());

        assertThat(ids(registrar(), "students"))
                .contains(here)
                .doesNotContain(there)
                .doesNotHaveDuplicates();
        assertThat(ids(Tokens.province("48"), "students")).contains(there).doesNotContain(here);
        assertThat(ids(Tokens.ministry("ministry-admin"), "students")).contains(here, there);
        Tokens.ministry("ministry-analyst").get(ROOT + "students/export").then().statusCode(403);
    }

    @Test
    void an_export_is_one_note_with_its_scope_that_each_person_finds() {
        var id = entered(registrar(), newCode());
        var before = notes();

        exported(registrar(), "students");
        exported(Tokens.province("01"), "students");
        exported(Tokens.province("48"), "students");
        exported(Tokens.ministry("ministry-admin"), "students");

        assertThat(notes()).hasSize(before.size() + 4);
        registrar()
                .get(ROOT + "access-log/persons/" + id)
                .then()
                .statusCode(200)
                .body("items.purpose", hasItem("export of students"))
                .body(
                        "items.findAll { it.purpose == 'export of students' }.persons.flatten().unique()",
                        is(List.of(id)));
        assertThat(registrar()
                        .get(ROOT + "access-log/persons/" + id)
                        .then()
                        .extract()
                        .<List<String>>path("items.findAll { it.purpose == 'export of students' }.reader"))
                .as("of the province of another school nothing is told")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<String> notes() {
        return StoredRows.list("select id::text from access_export where purpose = ?", "export of students");
    }

    private static List<String> ids(RequestSpecification reader, String collection) {
        var lines = exported(reader, collection);
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.getString("id"))
                .toList();
    }

    private static List<JsonPath> exported(RequestSpecification reader, String collection) {
        return reader.get(ROOT + collection + "/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static String entered(RequestSpecification registrar, String code) {
        return registrar
                .body(Map.of("code", code, "fullName", "Vũ Văn Mới", "dateOfBirth", "2004-02-07"))
                .post(ROOT + "students")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
