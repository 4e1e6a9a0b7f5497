package vn.gdnn.records.people.link.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class PersonLinkTest {

    private static final String LINKS = "/api/records/v1/persons/links";
    private static final String STUDENTS = "/api/records/v1/students";

    @Inject
    School school;

    @Inject
    Database database;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void two_people_of_the_ministry_link_two_entries_and_two_part_them_again() {
        var here = entered(HANOI, Map.of("personalNumber", "079303710001"));
        var there = entered(DANANG, Map.of("personalNumber", "079303710001"));
        minister("one")
                .queryParam("student", here)
                .get(LINKS + "/candidates")
                .then()
                .statusCode(200)
                .body("student", contains(there))
                .body("institution", contains(DANANG));

        var asked = ask(here, there).statusCode(201).extract();
        String link = asked.path("subject");
        String request = asked.path("id");
        ask(there, here).statusCode(409).body("code", is("APPROVAL_PENDING"));
        decide("one", link, request, "approval").statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        history(link).statusCode(404).body("code", is("PERSON_LINK_NOT_FOUND"));
        minister("two")
                .post(Waiting.place(minister("two"), "PERSON_LINK", request))
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("APPROVED"));

        ask(here, there).statusCode(409).body("code", is("PERSONS_LINKED_ALREADY"));
        minister("one").queryParam("limit", 200).get(LINKS).then().body("items.id", hasItem(link));
        assertThat(pagesOfOne()).contains(link).doesNotHaveDuplicates();
        history(link).statusCode(200).body("studentId", containsInAnyOrder(here, there));
        String undoing = minister("two")
                .body(Map.of("reason", "Hai người khác nhau"))
                .post(LINKS + "/" + link + "/undoings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide("two", link, undoing, "approval").statusCode(403);
        history(link).statusCode(200);
        decide("one", link, undoing, "approval").statusCode(200);

        history(link).statusCode(404);
        minister("one").queryParam("limit", 200).get(LINKS).then().body("items.id", not(hasItem(link)));
        minister("one")
                .get(LINKS + "/" + link + "/requests")
                .then()
                .body("kind", contains("PERSON_LINK", "PERSON_LINK_UNDOING"));
        linked(here, there);
        history(link).statusCode(200);
    }

    @Test
    void a_request_is_rejected_by_another_person_or_taken_back_by_who_asked() {
        var here = entered(HANOI, Map.of());
        var there = entered(DANANG, Map.of());
        var first = ask(here, there).statusCode(201).extract();

        decide("two", first.path("subject"), first.path("id"), "rejection")
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        String second = ask(here, there).statusCode(201).extract().path("id");
        minister("one")
                .body(Map.of("reason", "Nhầm"))
                .post("/api/records/v1/approvals/" + second + "/withdrawal")
                .then()
                .statusCode(200);

        decide("two", first.path("subject"), second, "approval").statusCode(409);
        history(first.path("subject")).statusCode(404);
    }

    @Test
    void a_school_sees_neither_link_nor_request_and_its_entry_stays_as_it_was() {
        var here = entered(HANOI, Map.of());
        var there = entered(DANANG, Map.of());
        var before = registrar().get(STUDENTS + "/" + here).then().extract().asString();
        var asked = ask(here, there).statusCode(201).extract();
        String link = asked.path("subject");

        for (var who : List.of(registrar(), head(), registrar(DANANG))) {
            who.get("/api/records/v1/approvals?kind=PERSON_LINK").then().body("items", empty());
        }
        registrar().get(LINKS).then().statusCode(403);
        head().post(LINKS + "/" + link + "/requests/" + asked.path("id") + "/approval")
                .then()
                .statusCode(403);
        head().get(LINKS + "/" + link + "/requests").then().statusCode(403);
        head().get(LINKS + "/" + link + "/history").then().statusCode(403);
        registrar().get(LINKS + "/candidates?student=" + here).then().statusCode(403);
        decide("two", link, asked.path("id"), "approval").statusCode(200);

        assertThat(registrar().get(STUDENTS + "/" + here).then().extract().asString())
                .isEqualTo(before);
        registrar().get(STUDENTS + "/" + there).then().statusCode(404);
        assertThatThrownBy(() -> inSchool("select 1 from person_link")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> inSchool("select 1 from entries_of_people('CDHN01', array[gen_random_uuid()])"))
                .hasStackTraceContaining("permission denied");
        assertThat(inSchool("select 1 from approval_request where kind like 'PERSON_LINK%'"))
                .isEmpty();
    }

    @Test
    void a_second_diploma_of_the_same_level_and_occupation_needs_a_reason_while_the_link_stands() {
        var elsewhere = "L" + System.nanoTime() % 1_000_000_000;
        school.newcomer(elsewhere);
        var graduate = studentOf(Graduates.recognised(elsewhere, newCode(), 1).get(0));
        var enrolment = completed("8.5");
        var link = linked(studentOf(enrolment), graduate);

        var refused = recognise(enrolment, "{}")
                .statusCode(409)
                .body("code", is("QUALIFICATION_HELD_ELSEWHERE"))
                .extract();
        assertThat(refused.asString()).doesNotContain(elsewhere).doesNotContain(graduate);
        history(link)
                .body(
                        "find { it.institution == '%s' }.studies.programme.occupationCode".formatted(elsewhere),
                        contains("6480201"))
                .body(
                        "find { it.institution == '%s' }.studies.recognisedOn".formatted(elsewhere),
                        contains("2026-06-20"));
        recognise(enrolment, "{\"reason\": \"Học thêm chuyên ngành hẹp\"}").statusCode(201);

        var another = completed("8.5");
        var undone = linked(studentOf(another), graduate);
        var undoing = minister("one")
                .body(Map.of("reason", "Hai người khác nhau"))
                .post(LINKS + "/" + undone + "/undoings")
                .then()
                .statusCode(201)
                .extract();
        recognise(another, "{}").statusCode(409);
        decide("two", undone, undoing.path("id"), "approval").statusCode(200);
        recognise(another, "{}").statusCode(201);
    }

    @Test
    void a_person_linked_by_way_of_a_third_school_or_a_merged_entry_is_the_same_person() {
        var elsewhere = "L" + System.nanoTime() % 1_000_000_000;
        school.newcomer(elsewhere);
        var graduate = studentOf(Graduates.recognised(elsewhere, newCode(), 1).get(0));
        var between = entered(DANANG, Map.of());
        var enrolment = completed("8.5");
        var duplicate = entered(HANOI, Map.of());
        linked(between, graduate);
        linked(between, duplicate);

        merged(duplicate, studentOf(enrolment));

        recognise(enrolment, "{}").statusCode(409).body("code", is("QUALIFICATION_HELD_ELSEWHERE"));
    }

    @Test
    void what_cannot_be_one_person_is_not_linked() {
        var here = entered(HANOI, Map.of("personalNumber", "079303710011"));
        var there = entered(DANANG, Map.of("personalNumber", "079303710012"));

        ask(here, there).statusCode(409).body("code", is("PERSON_LINK_CONTRADICTED"));
        ask(here, entered(HANOI, Map.of())).statusCode(422).body("code", is("PERSON_LINK_WITHIN_SCHOOL"));
        ask(here, new UUID(7, 7).toString()).statusCode(404).body("code", is("STUDENT_NOT_FOUND"));
        decide("two", here, there, "approval").statusCode(404).body("code", is("PERSON_LINK_NOT_FOUND"));
        minister("one").get(LINKS + "/candidates").then().statusCode(400);
    }

    private static String linked(String here, String there) {
        var asked = ask(here, there).statusCode(201).extract();
        decide("two", asked.path("subject"), asked.path("id"), "approval").statusCode(200);
        return asked.path("subject");
    }

    private static ValidatableResponse ask(String here, String there) {
        return minister("one")
                .body(Map.of("studentId", here, "otherStudentId", there, "reason", "Cùng số định danh"))
                .post(LINKS)
                .then();
    }

    private static ValidatableResponse decide(String who, String link, String request, String ruling) {
        return minister(who)
                .body(Map.of("reason", "Chưa đủ căn cứ"))
                .post(LINKS + "/" + link + "/requests/" + request + "/" + ruling)
                .then();
    }

    private static ValidatableResponse history(String link) {
        return minister("two").get(LINKS + "/" + link + "/history").then();
    }

    private static void merged(String duplicate, String survivor) {
        String request = registrar()
                .body(Map.of("survivorId", survivor, "reason", "Nhập hai lần"))
                .post(STUDENTS + "/" + duplicate + "/merge-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var version = head().get(STUDENTS + "/" + duplicate).then().extract().header("ETag");
        head().header("If-Match", version)
                .post(STUDENTS + "/" + duplicate + "/merge-requests/" + request + "/approval")
                .then()
                .statusCode(200);
    }

    private static String studentOf(String enrolment) {
        return StoredRows.list("select student::text from enrolment where id = ?::uuid", enrolment)
                .get(0);
    }

    private static String entered(String institution, Map<String, String> numbers) {
        var facts = new HashMap<>(numbers);
        facts.putAll(Map.of("code", newCode(), "fullName", "Nguyễn Thị Ngọc Ánh", "dateOfBirth", "2003-02-07"));
        return registrar(institution)
                .body(facts)
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Integer> inSchool(String query) {
        return CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> database.list(row -> 1, query));
    }

    private static RequestSpecification minister(String who) {
        return Tokens.bearer(Tokens.token("minister-" + who, Map.of(), "ministry-admin"))
                .contentType(ContentType.JSON);
    }

    private static List<String> pagesOfOne() {
        var found = new ArrayList<String>();
        var page = minister("one").queryParam("limit", 1).get(LINKS).then().statusCode(200);
        while (page.extract().path("next") != null) {
            found.addAll(page.extract().path("items.id"));
            var next = page.extract().<String>path("next");
            page = minister("one")
                    .queryParam("limit", 1)
                    .queryParam("after", next)
                    .get(LINKS)
                    .then()
                    .statusCode(200);
        }
        found.addAll(page.extract().path("items.id"));
        return found;
    }
}
