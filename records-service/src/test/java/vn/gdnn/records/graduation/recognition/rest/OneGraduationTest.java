package vn.gdnn.records.graduation.recognition.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.PROGRAMME;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** A person graduates once from a programme of a school, by whatever way. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OneGraduationTest {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_graduate_does_not_enrol_in_the_same_programme_again() {
        var code = codeOf(School.graduate());

        enrol(HANOI, code, PROGRAMME, "CREDIT", 2023).statusCode(409).body("code", is("GRADUATED_ALREADY"));
        var job = imported(
                "enrolments",
                List.of(
                        "studentCode,programmeCode,studyMode,cohort,enrolledOn",
                        code + "," + PROGRAMME + ",CREDIT,2024,2024-09-05"));
        errorsOf(job).body("items.code", containsInAnyOrder("GRADUATED_ALREADY"));
    }

    @Test
    void a_later_version_of_the_programme_is_the_same_programme() {
        var programme = School.newCode();
        var first = School.approval(UUID.randomUUID(), HANOI, programme, 1, "COLLEGE");
        school.approved(first);
        var code = student();
        String enrolment =
                enrol(HANOI, code, programme, "CREDIT", 2020).extract().path("id");
        school.approved(School.approval(first.programmeId(), HANOI, programme, 4, "COLLEGE"));

        enrol(HANOI, code, programme, "CREDIT", 2024).statusCode(409).body("code", is("ENROLMENT_ACTIVE_ALREADY"));
        graduated(enrolment);
        enrol(HANOI, code, programme, "CREDIT", 2024).statusCode(409).body("code", is("GRADUATED_ALREADY"));
    }

    @Test
    void of_eight_recognitions_at_once_one_is_made() {
        var enrolment = School.completed("8.5");

        var answers = atOnce(() -> recognise(enrolment, "{}").extract().statusCode());

        assertThat(answers.filter(status -> status == 201)).hasSize(1);
        assertThat(StoredRows.list("select count(*)::text from recognition where enrolment = ?::uuid", enrolment))
                .containsExactly("1");
    }

    @Test
    void of_eight_approvals_at_once_one_recognises() {
        var enrolment = School.completed("8.5");
        String request = registrar()
                .body(Map.of("decisionNumber", "12/QĐ", "decidedOn", "2026-06-20"))
                .post(ROOT + "enrolments/" + enrolment + "/recognition-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var version = tag("enrolments/" + enrolment);

        var answers = atOnce(() -> head().header("If-Match", version)
                .post(ROOT + "enrolments/" + enrolment + "/recognition-requests/" + request + "/approval")
                .statusCode());

        assertThat(answers.filter(status -> status == 201)).hasSize(1);
    }

    @RepeatedTest(5)
    void who_asks_while_another_approves_breaks_nothing() {
        var enrolment = School.completed("8.5");
        var decision = Map.of("decisionNumber", "12/QĐ", "decidedOn", "2026-06-20");
        var requests = ROOT + "enrolments/" + enrolment + "/recognition-requests";
        String request = registrar()
                .body(decision)
                .post(requests)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var version = tag("enrolments/" + enrolment);
        var next = new AtomicInteger();

        var answers = atOnce(() -> next.getAndIncrement() % 2 == 0
                ? head().header("If-Match", version)
                        .post(requests + "/" + request + "/approval")
                        .statusCode()
                : registrar().body(decision).post(requests).statusCode());

        assertThat(answers.filter(status -> status == 201)).hasSize(1);
    }

    @Test
    void of_eight_enrolments_at_once_one_is_made() {
        var code = student();

        var answers = atOnce(
                () -> enrol(HANOI, code, PROGRAMME, "CREDIT", 2023).extract().statusCode());

        assertThat(answers.sorted()).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void two_entries_that_both_graduated_are_not_merged() {
        var one = studentOf(School.graduate());
        var two = studentOf(School.graduate());

        merge(two, one).statusCode(409).body("code", is("GRADUATED_ALREADY"));
        registrar().get(ROOT + "students/" + two).then().body("mergedInto", nullValue());
    }

    @Test
    void a_graduate_is_not_merged_with_an_entry_that_still_studies_the_same() {
        var graduate = studentOf(School.graduate());
        var studying = studentOf(School.enrolment());

        merge(studying, graduate).statusCode(409).body("code", is("GRADUATED_ALREADY"));
    }

    @Test
    void one_person_entered_twice_under_one_number_graduates_once() {
        var number = Map.of("passport", "C" + System.nanoTime() % 10_000_000);
        School.graduate(number);

        recognise(completed(number), "{}").statusCode(409).body("code", is("GRADUATED_UNDER_ANOTHER_ENTRY"));
    }

    @Test
    void of_two_entries_of_one_person_at_once_one_graduates() {
        var number = Map.of("passport", "C" + System.nanoTime() % 10_000_000);
        var entries = List.of(completed(number), completed(number));
        var next = new AtomicInteger();

        var answers = atOnce(() -> recognise(entries.get(next.getAndIncrement() % 2), "{}")
                .extract()
                .statusCode());

        assertThat(answers.filter(status -> status == 201)).hasSize(1);
    }

    private static String completed(Map<String, String> number) {
        var enrolment = School.enrolment(student(number), "CREDIT", 2023);
        for (var module : List.of("M1", "M2", "PE")) {
            postResult(enrolment, module, 1, "8").statusCode(201);
        }
        return enrolment;
    }

    private static ValidatableResponse merge(String duplicate, String survivor) {
        String request = registrar()
                .body(Map.of("survivorId", survivor, "reason", "trùng hồ sơ"))
                .post(ROOT + "students/" + duplicate + "/merge-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return acting(head(), ROOT + "students/" + duplicate, "merge-requests/" + request + "/approval", Map.of());
    }

    private static void graduated(String enrolment) {
        for (var module : List.of("M1", "M2", "PE")) {
            postResult(enrolment, module, 1, "8").statusCode(201);
        }
        recognise(enrolment, "{}").statusCode(201);
    }

    private static Stream<Integer> atOnce(Supplier<Integer> request) {
        var answers = IntStream.range(0, 8).mapToObj(number -> CompletableFuture.supplyAsync(request)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allMatch(status -> status < 500);
        return answers.stream();
    }

    private static String studentOf(String enrolment) {
        return registrar().get(ROOT + "enrolments/" + enrolment).path("student.id");
    }

    private static String codeOf(String enrolment) {
        return registrar().get(ROOT + "enrolments/" + enrolment).path("student.code");
    }
}
