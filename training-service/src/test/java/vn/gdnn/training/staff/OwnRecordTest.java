package vn.gdnn.training.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;
import static vn.gdnn.training.Courses.COURSES;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.SIGN_UPS;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** What a member of the staff of a school may see and do by the own account: the own record, and nothing else. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OwnRecordTest {

    private static final String QUESTIONNAIRE = "EDUCATORS-SELF";

    @Inject
    Database database;

    private String minh = "";
    private String colleague = "";
    private String elsewhere = "";

    @BeforeEach
    void three_people_at_two_schools() {
        vn.gdnn.training.Database.empty();
        minh = teacher("GV01");
        colleague = teacher("GV02");
        elsewhere = registered(danang(), staff("GV01", "Trần Văn Bình", "TEACHER"));
        record(hanoi(), minh, "Năng lực số 1");
        record(hanoi(), colleague, "Năng lực số 2");
        record(danang(), elsewhere, "Năng lực số 3");
    }

    @Test
    void a_person_reads_the_own_record() {
        vn.gdnn.training.Database.run("update staff_member set email = 'minh@cdhn.example' where code = 'GV01'");
        minh().get(STAFF + "/" + minh)
                .then()
                .statusCode(200)
                .body("code", is("GV01"))
                .body("email", is("minh@cdhn.example"));
        minh().get(STAFF + "/" + minh + "/positions").then().statusCode(200);
        minh().get(STAFF + "/" + minh + "/trainings").then().body("items.title", contains("Năng lực số 1"));
        minh().get(ROOT + "/trainings/" + trainingOf(hanoi(), minh)).then().statusCode(200);
        minh().get(ROOT + "/plans/" + minh).then().statusCode(200).body("staffId", is(minh));
        minh().get(ROOT + "/framework").then().statusCode(200);
        minh().get(ROOT + "/questionnaires/" + QUESTIONNAIRE).then().statusCode(200);
    }

    @Test
    void what_a_person_reads_is_noted_like_any_reading() {
        minh().get(STAFF + "/" + minh).then().statusCode(200);

        hanoi().get(ROOT + "/access-log/persons/" + minh)
                .then()
                .statusCode(200)
                .body("items.reader", hasItem(is("teacher")));
    }

    @Test
    void a_colleague_somebody_elsewhere_and_nobody_are_answered_alike() {
        for (var other : List.of(colleague, elsewhere, UUID.randomUUID().toString())) {
            for (var path : List.of(
                    STAFF + "/" + other,
                    STAFF + "/" + other + "/positions",
                    STAFF + "/" + other + "/trainings",
                    ROOT + "/plans/" + other,
                    ROOT + "/self-assessments?staff=" + other)) {
                problem(minh().get(path).then(), 404, "STAFF_NOT_FOUND");
            }
        }
        problem(
                minh().get(ROOT + "/trainings/" + trainingOf(hanoi(), colleague))
                        .then(),
                404,
                "TRAINING_NOT_FOUND");
    }

    @Test
    void no_list_and_no_act_of_the_school_is_open_to_a_person() {
        for (var path :
                List.of(STAFF, ROOT + "/plans", ROOT + "/plans/progress", STAFF + "/changes", ROOT + "/imports")) {
            problem(minh().get(path).then(), 403, "FORBIDDEN");
        }
        problem(
                minh().body(training("Tự ghi", "2025-03-01"))
                        .post(STAFF + "/" + minh + "/trainings")
                        .then(),
                403,
                "FORBIDDEN");
        problem(minh().body(staff("GV09", "Lê Văn Tự", "TEACHER")).post(STAFF).then(), 403, "FORBIDDEN");
    }

    @Test
    void a_person_assesses_oneself_and_nobody_else() {
        minh().body(answers(minh)).post(ROOT + "/self-assessments").then().statusCode(201);
        assertThat(vn.gdnn.training.Database.list("select entered_by from self_assessment"))
                .containsExactly("teacher");
        minh().get(ROOT + "/self-assessments?staff=" + minh).then().body("items.staffId", contains(minh));

        problem(minh().body(answers(colleague)).post(ROOT + "/self-assessments").then(), 404, "STAFF_NOT_FOUND");
        hanoi().get(ROOT + "/self-assessments?staff=" + colleague).then().body("items", empty());
    }

    @Test
    void a_person_signs_up_and_withdraws_and_sees_no_other_sign_up() {
        var held = session(course("NLS-01", "\"attendancePercent\": 50"), 30);
        String theirs =
                signedUp(hanoi(), held, colleague).statusCode(201).extract().path("id");

        minh().get(COURSES).then().statusCode(200).body("items.facts.code", contains("NLS-01"));
        minh().get(SESSIONS + "/" + held).then().statusCode(200).body("id", is(held));
        String own = signedUp(minh(), held, minh)
                .statusCode(201)
                .body("state", is("SEATED"))
                .extract()
                .path("id");
        minh().get(SIGN_UPS).then().body("items.id", contains(own));
        problem(minh().get(SIGN_UPS + "/" + theirs).then(), 404, "SIGN_UP_NOT_FOUND");
        problem(minh().post(SIGN_UPS + "/" + theirs + "/withdrawal").then(), 404, "SIGN_UP_NOT_FOUND");
        problem(signedUp(minh(), held, colleague), 404, "STAFF_NOT_FOUND");
        minh().post(SIGN_UPS + "/" + own + "/withdrawal").then().statusCode(200).body("state", is("WITHDRAWN"));
        hanoi().get(SESSIONS + "/" + held).then().body("taken", is(1));
    }

    /** The function that gives seats works with the rights of its owner: it asks itself for whom the scope may act. */
    @Test
    void the_database_signs_a_person_up_for_nobody_else() {
        var held = UUID.fromString(session(course("NLS-01", "\"attendancePercent\": 50"), 30));
        UUID signUp = UUID.fromString(
                signedUp(hanoi(), held.toString(), colleague).extract().path("id"));
        var own = new Scope.Person("CDHN01", UUID.fromString(minh));

        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        own,
                        () -> database.list(
                                row -> row.text("answer"),
                                "select sign_up_member(?, ?, gen_random_uuid(), 'x', now()) as answer",
                                held,
                                UUID.fromString(colleague))))
                .hasStackTraceContaining("query returned no rows");
        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        own,
                        () -> database.list(
                                row -> row.text("answer"), "select withdraw_member(?, 'x', now()) as answer", signUp)))
                .hasStackTraceContaining("query returned no rows");
    }

    @Test
    void an_account_that_does_not_say_who_it_is_opens_nothing() {
        for (var claims : List.of(
                Map.of("institution", "CDHN01"),
                Map.of("staff", minh),
                Map.of("institution", "CDHN01", "staff", "-"),
                Map.of("institution", "CDHN01", "staff", "1 or true"),
                Map.of("institution", "-", "staff", minh))) {
            problem(person(claims).get(STAFF + "/" + minh).then(), 403, "NO_SCOPE");
        }
        problem(
                person(Map.of("institution", "TCDN01", "staff", minh))
                        .get(STAFF + "/" + minh)
                        .then(),
                404,
                "STAFF_NOT_FOUND");
    }

    @Test
    void who_holds_an_office_too_keeps_its_scope() {
        var both =
                Tokens.token("registrar", Map.of("institution", "CDHN01", "staff", minh), Roles.STAFF, Roles.REGISTRAR);

        Tokens.bearer(both).get(STAFF).then().body("items.code", contains("GV01", "GV02"));
    }

    /** Whatever a query forgets: there is no table in which a person sees a row of anybody else of the school. */
    @Test
    void the_database_shows_a_person_no_row_of_anybody_else() {
        minh().body(answers(minh)).post(ROOT + "/self-assessments").then().statusCode(201);
        hanoi().body(answers(colleague)).post(ROOT + "/self-assessments").then().statusCode(201);
        var own = new Scope.Person("CDHN01", UUID.fromString(minh));
        var seen = new TreeMap<String, List<String>>();
        for (var table : tablesOfPeople()) {
            seen.put(
                    table,
                    CurrentScope.inTransaction(
                            own,
                            () -> database.list(
                                    row -> row.text("owner"),
                                    "select distinct %s::text as owner from %s"
                                            .formatted(table.equals("staff_member") ? "id" : "staff_member", table))));
        }

        assertThat(seen).containsKeys("staff_member", "completed_training", "self_assessment", "held_position");
        assertThat(seen.values()).allSatisfy(owners -> assertThat(owners).isSubsetOf(minh));
        assertThat(seen.get("completed_training")).containsExactly(minh);
    }

    @Test
    void the_database_lets_a_person_write_nothing_for_anybody_else() {
        var own = new Scope.Person("CDHN01", UUID.fromString(minh));

        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        own,
                        () -> database.update("update staff_member set full_name = 'x' where institution = 'CDHN01'")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        CurrentScope.runInTransaction(own, () -> database.update("""
                        insert into self_assessment
                        select institution, gen_random_uuid(), ?, date '2026-01-01', 'x', 'EDUCATORS-SELF', 1, 'EDUCATORS', 1,
                               '{a}', '{a}', '{1.1}', '{CB}'
                        from staff_member""", UUID.fromString(colleague))))
                .hasStackTraceContaining("row-level security");
    }

    private List<String> tablesOfPeople() {
        return CurrentScope.inTransaction(new Scope.Ministry(), () -> database.list(row -> row.text("name"), """
                select c.relname as name from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and has_table_privilege('gdnn_person', c.oid, 'select')
                  and (c.relname = 'staff_member'
                       or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'staff_member'))"""));
    }

    private static void record(RequestSpecification school, String member, String title) {
        school.body(training(title, "2025-03-01"))
                .post(STAFF + "/" + member + "/trainings")
                .then()
                .statusCode(201);
    }

    private static String trainingOf(RequestSpecification school, String member) {
        return school.get(STAFF + "/" + member + "/trainings").then().extract().path("items[0].id");
    }

    private static String answers(String member) {
        List<String> questions = hanoi().get(ROOT + "/questionnaires/" + QUESTIONNAIRE)
                .then()
                .extract()
                .path("questions.code");
        var given = questions.stream()
                .map(code -> "{\"question\": \"%s\", \"answer\": \"CHUA\"}".formatted(code))
                .toList();
        return "{\"staffId\": \"%s\", \"questionnaire\": \"%s\", \"answers\": [%s]}"
                .formatted(member, QUESTIONNAIRE, String.join(",", given));
    }

    private RequestSpecification minh() {
        return person(Map.of("institution", "CDHN01", "staff", minh));
    }

    private static RequestSpecification person(Map<String, String> claims) {
        return Tokens.bearer(Tokens.token("teacher", claims, Roles.STAFF)).contentType(ContentType.JSON);
    }
}
