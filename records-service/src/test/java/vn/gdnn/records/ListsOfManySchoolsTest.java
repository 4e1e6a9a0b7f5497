package vn.gdnn.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/**
 * A page of a list costs what it shows, whoever asks and wherever the schools sort: measured is what PostgreSQL touches for the
 * statements that the requests run, in pages of 8 kB. With the province in each row and people in the order of names across
 * schools, the same rows took 10,826 for classes of the last province, 10,800 for blanks, 3,338 for enrolments and 1,156 for
 * students behind a name late in the order. A state that most enrolments of a school are in costs the rows of the schools on
 * the page, never those of others.
 */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ListsOfManySchoolsTest {

    private static final String ROOT = "/api/records/v1/";

    @BeforeAll
    static void forty_schools_of_two_provinces() throws IOException, SQLException {
        try (var seed = ListsOfManySchoolsTest.class.getResourceAsStream("country.sql")) {
            does(new String(requireNonNull(seed).readAllBytes(), UTF_8));
        }
        does("vacuum analyze");
    }

    @AfterAll
    static void gone_again() throws SQLException {
        does("""
                set session_replication_role = replica;
                do $$
                declare
                    found text;
                begin
                    for found in select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'institution' and table_name in
                            (select table_name from information_schema.tables where table_type = 'BASE TABLE')
                    loop
                        execute format('delete from %I where institution like ''ZZ%%''', found);
                    end loop;
                end
                $$;
                delete from tenant where code like 'ZZ%';
                reset session_replication_role""");
        does("vacuum analyze");
    }

    @ParameterizedTest
    @CsvSource({
        "students, 150",
        "students?q=Z7, 150",
        "enrolments, 900",
        "enrolments?cohort=2020, 1500",
        "enrolments?status=EXPELLED, 1500",
        "enrolments?status=GRADUATED, 3000",
        "diplomas, 900",
        "diplomas?status=ISSUED, 900",
        "diplomas?status=REVOKED, 1500",
        "diplomas?q=Z7, 400",
        "classes, 150",
        "classes?cohort=2020, 150",
        "graduation-rounds, 150",
        "blanks, 150",
        "blank-minutes, 400",
        "diplomas/overdue?clock=PAPER, 1000"
    })
    void a_page_of_the_last_province_costs_what_it_shows(String list, long most) {
        var ours = everyItem(oneOf("ZZ37", "ZZ38", "ZZ39", "ZZ40"));
        var first = cheap(() -> get(Tokens.province("97"), list, null), most);
        first.then().body("items.institution", ours);
        @Nullable String next = first.path("next");
        if (next != null) {
            var second = cheap(() -> get(Tokens.province("97"), list, next), most);
            second.then().body("items.institution", ours);
            assertThat(second.<Object>path("items[0]")).isNotEqualTo(first.path("items[0]"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ministry-admin, students, 150",
        "ministry-admin, enrolments, 900",
        "ministry-admin, enrolments?cohort=2020, 2000",
        "ministry-admin, enrolments?status=EXPELLED, 2000",
        "ministry-admin, diplomas, 900",
        "ministry-admin, diplomas?status=REVOKED, 3000",
        "ministry-admin, classes?cohort=2020, 300",
        "ministry-admin, blanks, 300",
        "auditor, diplomas/revocations-due, 3000"
    })
    void so_does_a_page_of_the_country(String role, String list, long most) {
        cheap(() -> get(Tokens.ministry(role), list, null), most);
    }

    @ParameterizedTest
    @CsvSource({"students/search, 300", "diplomas/search, 900"})
    void names_of_a_school_are_looked_through_in_the_index(String search, long most) {
        cheap(
                () -> Tokens.institution("ZZ38", "registrar")
                        .contentType("application/json")
                        .body(Map.of("q", "văn l"))
                        .post(ROOT + search),
                most);
    }

    private static Response get(RequestSpecification reader, String list, @Nullable String after) {
        var request = reader.queryParam("limit", 50);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get(ROOT + list);
    }

    private static Response cheap(Supplier<Response> request, long most) {
        var answer = new AtomicReference<Response>();
        var plans = ExplainedDatabase.during(() -> answer.set(request.get()));
        answer.get().then().statusCode(200);
        assertThat(plans).isNotEmpty();
        var dearest = plans.stream()
                .max(Comparator.comparingLong(ExplainedDatabase.Plan::buffers))
                .orElseThrow();
        assertThat(dearest.buffers())
                .as(() -> dearest.query() + dearest.steps())
                .isLessThanOrEqualTo(most);
        return answer.get();
    }

    private static void does(String sql) throws SQLException {
        try (var superuser = SuiteDatabase.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
