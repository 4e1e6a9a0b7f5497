package vn.gdnn.records.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class RecordsAccessLogTest {

    private static final String ROOT = "/api/records/v1/";
    private static final String LOG = ROOT + "access-log";

    @Inject
    School school;

    String enrolment;
    String student;
    String code;

    @BeforeEach
    void somebody() {
        school.known();
        enrolment = graduate();
        var person = registrar().get(ROOT + "enrolments/" + enrolment).then().extract();
        student = person.path("student.id");
        code = person.path("student.code");
    }

    @Test
    void every_list_leaves_one_note_with_whom_it_showed() {
        String number = issuedNumber();

        registrar().queryParam("q", code).get(ROOT + "students").then().body("items.id", contains(student));
        registrar()
                .body(Map.of("q", "Ngọc", "limit", 200))
                .post(ROOT + "students/search")
                .then()
                .statusCode(200);
        registrar()
                .queryParam("studentCode", code)
                .get(ROOT + "enrolments")
                .then()
                .statusCode(200);
        registrar().queryParam("q", number).get(ROOT + "diplomas").then().statusCode(200);

        assertThat(notes()).contains("students 1", "enrolments 1", "diplomas 1");
        assertThat(notes("sis-" + HANOI)).hasSameSizeAs(notes());
    }

    @Test
    void the_overdue_are_noted_too() {
        registrar()
                .queryParam("clock", "PAPER")
                .queryParam("limit", 200)
                .get(ROOT + "diplomas/overdue")
                .then()
                .statusCode(200);

        assertThat(StoredRows.list("select purpose from access_listing where purpose = 'overdue diplomas' limit 1"))
                .containsExactly("overdue diplomas");
    }

    @Test
    void who_reads_figures_is_shown_no_person() {
        var analyst = Tokens.ministry("ministry-analyst").contentType("application/json");
        for (var list : List.of(
                "students",
                "enrolments",
                "diplomas",
                "diplomas/overdue",
                "students/" + student,
                "students/" + student + "/history",
                "enrolments/" + enrolment,
                "enrolments/" + enrolment + "/transcript",
                "enrolments/" + enrolment + "/averages",
                "enrolments/" + enrolment + "/results",
                "enrolments/" + enrolment + "/recognition",
                "access-log?institution=CDHN01")) {
            refused(analyst, list);
        }
        analyst.body(Map.of("personalNumber", "079303555001"))
                .post(ROOT + "students/searches")
                .then()
                .statusCode(403);
    }

    @Test
    void the_auditor_reads_the_log_and_his_reading_is_noted() {
        Tokens.ministry("auditor")
                .queryParam("institution", HANOI)
                .queryParam("person", student)
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.purpose", hasItem("enrolment"))
                .body("items.reader", hasItem("sis-" + HANOI));

        assertThat(notes("ministry")).containsExactly("access log 1");
        Tokens.ministry("auditor").get(LOG).then().statusCode(400);
        refused(registrar(), "access-log?institution=CDHN01");
        refused(Tokens.ministry("ministry-admin"), "access-log?institution=CDHN01");
    }

    @Test
    void a_school_gives_a_person_their_part_and_no_more() {
        registrar().queryParam("limit", 200).get(ROOT + "students").then().statusCode(200);
        registrar().queryParam("q", code).get(ROOT + "students").then().statusCode(200);

        registrar()
                .get(LOG + "/persons/" + student)
                .then()
                .statusCode(200)
                .body("items[0].purpose", is("students"))
                .body("items[0].persons", contains(student))
                .body("items.persons.flatten().unique()", contains(student));
        registrar().get(LOG + "/persons/" + student).then().body("items[0].purpose", is("access log of the person"));
        registrar(DANANG).get(LOG + "/persons/" + student).then().body("items", empty());
        refused(Tokens.province("01"), "access-log/persons/" + student);
    }

    @Test
    void the_log_is_read_page_by_page() {
        for (var i = 0; i < 3; i++) {
            registrar().get(ROOT + "enrolments/" + enrolment).then().statusCode(200);
        }
        var page = registrar()
                .queryParam("limit", 2)
                .get(LOG + "/persons/" + student)
                .then()
                .extract();

        List<String> first = page.path("items.id");
        List<String> second = registrar()
                .queryParam("limit", 2)
                .queryParam("after", page.<String>path("next"))
                .get(LOG + "/persons/" + student)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
    }

    private String issuedNumber() {
        return StoredRows.list(
                        "select register_number from diploma where id = ?::uuid",
                        issued(enrolment).get("id"))
                .get(0);
    }

    private List<String> notes() {
        return StoredRows.list(
                "select purpose || ' ' || cardinality(persons) from access_listing where persons @> array[?::uuid]",
                student);
    }

    private List<String> notes(String reader) {
        return StoredRows.list(
                "select purpose || ' ' || cardinality(persons) from access_listing where persons @> array[?::uuid] and reader = ?",
                student,
                reader);
    }

    private static void refused(RequestSpecification caller, String place) {
        caller.get(ROOT + place).then().statusCode(403).body("code", is("FORBIDDEN"));
    }
}
