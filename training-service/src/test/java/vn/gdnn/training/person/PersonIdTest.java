package vn.gdnn.training.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class PersonIdTest {

    static final String NUMBER = ", \"personalNumber\": \"001180001234\"";
    static final String OTHER = ", \"personalNumber\": \"001180009999\"";
    static final String FILE = """
            code,fullName,dateOfBirth,position,personalNumber,employedSince
            %s,Nguyễn Thị Minh,1980-05-01,TEACHER,%s,2010-09-01
            """;

    @Inject
    vn.gdnn.kit.database.Database database;

    @BeforeEach
    void no_staff() {
        Database.empty();
    }

    @Test
    void the_same_number_at_two_schools_is_one_person_in_what_is_told() {
        enter(hanoi(), "GV1", NUMBER);
        enter(danang(), "GV7", NUMBER);
        enter(danang(), "GV8", OTHER);

        assertThat(told()).hasSize(3).doesNotContainNull();
        assertThat(told().get(1)).isEqualTo(told().get(0));
        assertThat(told().get(2)).isNotEqualTo(told().get(0));
        assertThat(Database.list("select payload::text from outbox").toString()).doesNotContain("0011");
    }

    @Test
    void whoever_has_no_number_is_a_person_of_their_own() {
        enter(hanoi(), "GV1", "");
        enter(danang(), "GV1", "");

        assertThat(told()).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(Database.count("person")).isZero();
    }

    @Test
    void a_number_entered_later_tells_the_person_that_others_know_and_a_corrected_one_parts_them() {
        enter(danang(), "GV7", NUMBER);
        var minh = enter(hanoi(), "GV1", "");

        change(minh, 0, NUMBER);
        assertThat(Database.events().get(2)).isEqualTo("staff-member-changed");
        assertThat(told().get(2)).isEqualTo(told().get(0)).isNotEqualTo(told().get(1));

        change(minh, 1, NUMBER);
        assertThat(told()).hasSize(3);

        change(minh, 1, OTHER);
        assertThat(told().get(3)).isNotEqualTo(told().get(2));

        change(minh, 2, "");
        assertThat(told()).hasSize(5);
        assertThat(told().subList(0, 4)).doesNotContain(told().get(4));
    }

    @Test
    void departure_and_new_employment_tell_the_same_person() {
        var minh = enter(hanoi(), "GV1", NUMBER);
        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"2020-01-31\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200);
        hanoi().header("If-Match", "\"1\"")
                .body("{\"position\": \"MANAGER\", \"employedSince\": \"2021-01-01\"}")
                .post(STAFF + "/" + minh + "/employments")
                .then()
                .statusCode(200);

        assertThat(told()).hasSize(3).containsOnly(told().get(0));
    }

    @Test
    void a_file_tells_the_same_person_as_a_single_call() {
        enter(danang(), "GV7", NUMBER);
        enter(danang(), "GV8", OTHER);

        Upload.csv("/staff", FILE.formatted("GV1", "001180001234")).body("accepted", is(1));
        assertThat(told().get(2)).isEqualTo(told().get(0));

        Upload.csv("/staff", FILE.formatted("GV1", "")).body("unchanged", is(1));
        Upload.csv("/staff", FILE.formatted("GV1", "001180009999")).body("accepted", is(1));
        assertThat(Database.events().get(3)).isEqualTo("staff-member-changed");
        assertThat(told()).hasSize(4).endsWith(told().get(1));
    }

    @Test
    void eight_schools_that_enter_a_number_at_once_tell_one_person() {
        IntStream.range(0, 8).forEach(n -> Database.known("CDX0" + n, "01"));

        var entries = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> enter(
                        Tokens.institution("CDX0" + n, Roles.REGISTRAR).contentType(ContentType.JSON), "GV1", NUMBER)))
                .toList();
        entries.forEach(CompletableFuture::join);

        assertThat(told()).hasSize(8).containsOnly(told().get(0));
    }

    @Test
    void no_answer_shows_the_id_to_anybody() {
        var minh = enter(hanoi(), "GV1", NUMBER);
        var id = told().get(0);

        for (var caller : List.of(hanoi(), Tokens.province("01"), ministry())) {
            caller.get(STAFF + "/" + minh).then().statusCode(200).body(not(containsString(id)));
            caller.get(STAFF).then().statusCode(200).body(not(containsString(id)));
            caller.get(STAFF + "/changes").then().statusCode(200).body(not(containsString(id)));
            caller.get(STAFF + "/export").then().statusCode(200).body(not(containsString(id)));
        }
    }

    @Test
    void an_answer_is_the_same_whether_another_school_knows_the_number_or_nobody() {
        enter(danang(), "GV7", NUMBER);

        var known = entered(hanoi(), "GV1", "Nguyễn Thị Minh", NUMBER);
        var unknown = entered(hanoi(), "GV2", "Nguyễn Thị Lan", OTHER);

        assertThat(known.replaceAll("GV1|Minh|001180001234|[0-9a-f-]{36}", ""))
                .isEqualTo(unknown.replaceAll("GV2|Lan|001180009999|[0-9a-f-]{36}", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from person",
                "insert into person (number_hash) values ('x') returning 1",
                "delete from person returning 1"
            })
    void the_database_shows_no_scope_who_is_known(String statement) {
        enter(danang(), "GV7", NUMBER);

        for (var scope : List.of(new Scope.Institution("CDHN01"), new Scope.Province("48"), new Scope.Ministry())) {
            assertThatThrownBy(() -> CurrentScope.inTransaction(scope, () -> database.list(row -> 1, statement)))
                    .hasStackTraceContaining("permission denied for table person");
        }
    }

    private static void change(String id, int version, String number) {
        hanoi().header("If-Match", "\"" + version + "\"")
                .body(staff("GV1", "Nguyễn Thị Minh", "TEACHER", number))
                .put(STAFF + "/" + id)
                .then()
                .statusCode(200);
    }

    private static String enter(RequestSpecification school, String code, String number) {
        return registered(school, staff(code, "Nguyễn Thị Minh", "TEACHER", number));
    }

    private static String entered(RequestSpecification school, String code, String name, String number) {
        return school.body(staff(code, name, "TEACHER", number)).post(STAFF).asString();
    }

    /** The persons told so far, oldest first. */
    private static List<String> told() {
        return Database.list("select payload::jsonb ->> 'personId' from outbox order by position");
    }
}
