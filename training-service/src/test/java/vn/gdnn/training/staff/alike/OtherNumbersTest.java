package vn.gdnn.training.staff.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

/** Staff are known by an older number and by a passport too, as students are. */
@QuarkusTest
class OtherNumbersTest {

    static final String PERSONAL = "001180001234";
    static final String OTHER_PERSONAL = "001180009999";
    static final String LEGACY = "011234567";
    static final String PASSPORT = "B7654321";
    static final String HEADER =
            "code,fullName,dateOfBirth,position,employedSince,personalNumber,legacyNumber,passport\n";

    @Inject
    JoinPersons persons;

    @Inject
    vn.gdnn.kit.database.Database database;

    @BeforeEach
    void no_staff() {
        Database.empty();
    }

    @Test
    void both_are_read_back_by_the_school_and_masked_for_who_stands_over_it() {
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers(PERSONAL, LEGACY, PASSPORT));

        hanoi().get(STAFF + "/" + minh)
                .then()
                .body("legacyNumber", is(LEGACY))
                .body("passport", is(PASSPORT))
                .body("position", is("TEACHER"))
                .body("employedSince", is("2010-09-01"))
                .body("leftOn", nullValue())
                .body("warnings", empty());
        for (var above : List.of(Tokens.province("01"), ministry())) {
            above.get(STAFF + "/" + minh)
                    .then()
                    .body("legacyNumber", is("*****4567"))
                    .body("passport", is("****4321"));
        }
        assertThat(Database.list(
                        "select encode(legacy_number, 'escape') || encode(passport, 'escape') from staff_member"))
                .first()
                .asString()
                .doesNotContain(LEGACY, PASSPORT);
        assertThat(Database.list("select payload::text from outbox").toString()).doesNotContain(LEGACY, PASSPORT);
    }

    @ParameterizedTest
    @CsvSource({"legacyNumber,01123456", "legacyNumber,01123456A", "passport,B 765", "passport,B765Ơ"})
    void what_is_no_number_of_the_kind_is_refused(String field, String value) {
        problem(post(hanoi(), "GV1", "Lê Lan", ", \"" + field + "\": \"" + value + "\""), 400, "VALIDATION_FAILED")
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource({
        "personalNumber,000000000000",
        "personalNumber,123456789012",
        "personalNumber,111111111111",
        "personalNumber,012345678901",
        "legacyNumber,000000000",
        "legacyNumber,123456789",
        "passport,XXXXXXXX",
        "passport,00000"
    })
    void what_only_says_that_nothing_is_known_joins_nobody(String field, String value) {
        problem(post(hanoi(), "GV1", "Lê Lan", ", \"" + field + "\": \"" + value + "\""), 422, "NUMBER_IS_PLACEHOLDER");

        var job = Upload.csv(
                "/staff",
                "code,fullName,dateOfBirth,position,employedSince," + field
                        + "\nGV1,Lê Lan,1980-05-01,TEACHER,2010-09-01," + value + "\n");
        job.body("refused", is(1));
        Upload.errors(job, "vi")
                .body("items.column", contains(field))
                .body("items.code", contains("NUMBER_IS_PLACEHOLDER"))
                .body("items[0].message", containsString("để trống"));
        assertThat(Database.count("person")).isZero();
    }

    @Test
    void the_same_passport_at_two_schools_is_one_person_and_equal_digits_of_two_kinds_are_not() {
        enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers("", "", LEGACY));
        enter(danang(), "GV7", "Nguyễn Thị Minh", numbers("", "", LEGACY));
        enter(danang(), "GV8", "Lê Lan", numbers("", LEGACY, ""));

        assertThat(told().get(1)).isEqualTo(told().get(0));
        assertThat(told().get(2)).isNotEqualTo(told().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacyNumber", "passport"})
    void of_whom_no_personal_number_is_told_is_the_person_of_the_one_beside_the_other_number(String field) {
        var number = ", \"" + field + "\": \"" + LEGACY + "\"";
        enter(danang(), "GV7", "Nguyễn Thị Minh", number + ", \"personalNumber\": \"" + PERSONAL + "\"");
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", number);
        assertThat(told().get(1)).isEqualTo(told().get(0));

        enter(another(), "GV3", "Lê Lan", number + ", \"personalNumber\": \"" + OTHER_PERSONAL + "\"");
        assertThat(told().get(2)).isNotEqualTo(told().get(0));
        persons.look();
        assertThat(told()).as("two personal numbers beside it: with neither").hasSize(4);
        assertThat(told().get(3)).isNotIn(told().subList(0, 3));
        assertThat(Database.list("select aggregateid from outbox order by position desc limit 1"))
                .containsExactly(minh);
        persons.look();
        assertThat(told()).hasSize(4);
    }

    @Test
    void a_personal_number_that_another_school_enters_later_is_told_of_who_was_known_by_a_passport() {
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers("", "", PASSPORT));
        enter(danang(), "GV7", "Nguyễn Thị Minh", numbers(PERSONAL, "", ""));
        var there = enter(another(), "GV3", "Nguyễn Thị Minh", numbers(PERSONAL, LEGACY, PASSPORT));
        persons.look();

        assertThat(told()).hasSize(4);
        assertThat(told().get(3)).isEqualTo(told().get(2)).isEqualTo(told().get(1));
        assertThat(Database.events()).last().isEqualTo("staff-member-changed");
        hanoi().get(STAFF + "/" + minh).then().body("personalNumber", nullValue());

        another()
                .header("If-Match", "\"0\"")
                .body(staff("GV3", "Nguyễn Thị Minh", "TEACHER", numbers(PERSONAL, LEGACY, "C1111112")))
                .put(STAFF + "/" + there)
                .then()
                .statusCode(200);
        persons.look();
        assertThat(told()).hasSize(5);
        assertThat(told().get(4)).isEqualTo(told().get(0));
    }

    @Test
    void who_is_offered_to_another_school_stays_the_person_offered_until_that_is_answered() {
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers("", "", PASSPORT));
        var offer = offered(minh);
        enter(another(), "GV3", "Nguyễn Thị Minh", numbers(PERSONAL, "", PASSPORT));
        persons.look();
        assertThat(told()).hasSize(2);

        accept(offer, "GV9").statusCode(200);
        persons.look();
        assertThat(Database.list("select count(distinct person)::text from staff_member"))
                .containsExactly("1");
    }

    @Test
    void a_file_knows_people_as_single_calls_do_and_an_empty_cell_erases_nothing() {
        enter(danang(), "GV7", "Nguyễn Thị Minh", numbers(PERSONAL, "", PASSPORT));
        enter(danang(), "GV8", "Lê Lan", numbers("", LEGACY, ""));

        var row = "GV1,Nguyễn Thị Minh,1980-05-01,TEACHER,2010-09-01,";
        var lan = "GV2,Lê Lan,1980-05-01,TEACHER,2010-09-01,";
        Upload.csv("/staff", HEADER + row + ",," + PASSPORT + "\n" + lan + "," + LEGACY + ",\n")
                .body("accepted", is(2))
                .body("warnings", is(0));
        assertThat(told().subList(2, 4)).containsExactlyInAnyOrder(told().get(0), told().get(1));

        Upload.csv("/staff", HEADER + row + ",,\n" + lan + ",,\n").body("unchanged", is(2));
        Upload.csv("/staff", HEADER + row + "," + "021234567,\n")
                .body("accepted", is(1))
                .body("unchanged", is(0));
        assertThat(told()).as("the passport stays").hasSize(4);
        hanoi().get(STAFF + "?q=GV1").then().body("items.code", contains("GV1"));
        Upload.csv("/staff", HEADER + row + OTHER_PERSONAL + ",,\n").body("accepted", is(1));
        assertThat(told().get(4)).isNotIn(told().subList(0, 4));
    }

    @Test
    void what_another_of_the_school_has_in_common_is_warned_of_by_call_and_by_file() {
        enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers("", LEGACY, PASSPORT));

        post(hanoi(), "GV2", "Lê Lan", numbers("", LEGACY, PASSPORT))
                .statusCode(201)
                .body("warnings", contains("LEGACY_NUMBER_OF_ANOTHER_MEMBER", "PASSPORT_OF_ANOTHER_MEMBER"));
        post(hanoi(), "GV3", "Nguyen thi minh", "").body("warnings", contains("NAME_AND_BIRTH_DATE_OF_ANOTHER_MEMBER"));
        post(danang(), "GV3", "Nguyễn Thị Minh", numbers("", LEGACY, "")).body("warnings", empty());
        var file = HEADER + "GV4,Hoàng Mai,1980-05-01,TEACHER,2010-09-01,," + LEGACY + "," + PASSPORT
                + "\nGV5,Lê Lan,1980-05,TEACHER,2010-09-01,,,\n";
        var job = Upload.csv("/staff", file);
        job.body("accepted", is(2)).body("warnings", is(3));
        hanoi().get(job.extract().<String>path("links.warnings"))
                .then()
                .body("items.line", contains(2, 2, 3))
                .body("items.column", contains("legacyNumber", "passport", "fullName"));
        Upload.csv("/staff", file).body("unchanged", is(2)).body("warnings", is(0));
    }

    @Test
    void likely_duplicates_are_those_of_the_school_and_for_the_ministry_all() {
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers(PERSONAL, "", PASSPORT));
        var there = enter(danang(), "GV7", "Lê Lan", numbers(OTHER_PERSONAL, "", PASSPORT));
        var same = enter(hanoi(), "GV2", "Nguyễn Thị Minh", "");

        hanoi().get(STAFF + "/" + minh + "/duplicates")
                .then()
                .statusCode(200)
                .body("id", contains(same))
                .body("alike[0]", contains("NAME_AND_BIRTH_DATE"))
                .body("$", not(containsString(there)));
        ministry()
                .get(STAFF + "/" + minh + "/duplicates")
                .then()
                .body("id", contains(there, same))
                .body("alike[0]", contains("NUMBER"));
        danang().get(STAFF + "/" + minh + "/duplicates").then().statusCode(404);
        assertThat(Database.list("select count(*)::text from access_log where purpose = 'duplicates'"))
                .containsExactly("5");
    }

    @Test
    void a_transfer_takes_both_along_and_finds_who_worked_there_by_them() {
        var there = enter(danang(), "GV7", "Nguyễn Minh", numbers("", "", PASSPORT));
        danang().header("If-Match", "\"0\"")
                .body("{\"on\": \"2020-01-01\"}")
                .post(STAFF + "/" + there + "/departure")
                .then()
                .statusCode(200);
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers(PERSONAL, LEGACY, PASSPORT));
        var offer = offered(minh);
        danang().get(ROOT + "/transfers/" + offer)
                .then()
                .body("person.otherNumbers.legacyNumber", is("*****4567"))
                .body("person.otherNumbers.passport", is("****4321"));

        accept(offer, "GV9").statusCode(200).body("staffId", is(there));

        danang().get(STAFF + "/" + there)
                .then()
                .body("personalNumber", is(PERSONAL))
                .body("legacyNumber", is(LEGACY))
                .body("passport", is(PASSPORT));
        assertThat(Database.list("select count(distinct person)::text from staff_member"))
                .containsExactly("1");
    }

    @Test
    void who_has_another_personal_number_or_another_birth_is_not_taken_for_who_worked_there() {
        enter(danang(), "GV7", "Nguyễn Minh", numbers(OTHER_PERSONAL, "", PASSPORT));
        registered(
                danang(),
                staff("GV8", "Nguyễn Minh", "TEACHER", numbers("", LEGACY, "")).replace("1980-05-01", "1981-05-01"));
        var minh = enter(hanoi(), "GV1", "Nguyễn Thị Minh", numbers(PERSONAL, LEGACY, PASSPORT));

        accept(offered(minh), "GV9").statusCode(200);

        assertThat(Database.count("staff_member where institution = 'TCDN01'")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select telling_number('x', 'y')", "select 1 from staff_known_otherwise()"})
    void no_school_asks_the_database_who_is_known(String statement) {
        assertThatThrownBy(() -> CurrentScope.inTransaction(
                        new Scope.Institution("CDHN01"), () -> database.list(row -> 1, statement)))
                .hasStackTraceContaining("permission denied for function");
    }

    private static RequestSpecification another() {
        Database.known("TCHN02", "01");
        return Tokens.institution("TCHN02", Roles.REGISTRAR).contentType("application/json");
    }

    private static String numbers(String personal, String legacy, String passport) {
        return member("personalNumber", personal) + member("legacyNumber", legacy) + member("passport", passport);
    }

    private static String member(String field, String value) {
        return value.isEmpty() ? "" : ", \"" + field + "\": \"" + value + "\"";
    }

    private static String enter(RequestSpecification school, String code, String name, String numbers) {
        return registered(school, staff(code, name, "TEACHER", numbers));
    }

    private static ValidatableResponse post(RequestSpecification school, String code, String name, String numbers) {
        return school.body(staff(code, name, "TEACHER", numbers)).post(STAFF).then();
    }

    private static String offered(String staff) {
        return hanoi().body("""
                        {"staffId": "%s", "toInstitution": "TCDN01", "on": "%s", "reason": "Theo nguyện vọng"}""".formatted(staff, LocalDate.now(Clocks.VIETNAM)))
                .post(ROOT + "/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse accept(String offer, String code) {
        return danang().body("{\"code\": \"" + code + "\", \"position\": \"TEACHER\"}")
                .post(ROOT + "/transfers/" + offer + "/acceptance")
                .then();
    }

    /** The persons told so far, oldest first. */
    private static List<String> told() {
        return Database.list("select payload::jsonb ->> 'personId' from outbox order by position");
    }
}
