package vn.gdnn.kit.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TextOrderTest {

    private static final Path REBUILD = Path.of("../deploy/postgres/rebuild-order.sql");
    private static final String CHECK = "checks.find { it.name == 'Order of texts' }.";

    @Inject
    TextOrder order;

    @AfterEach
    void rebuilt() throws SQLException {
        run("alter collation vietnamese refresh version");
        run("alter database service refresh collation version");
    }

    @Test
    void what_was_built_with_the_version_of_today_needs_nothing() throws SQLException {
        assertThat(order.changes()).isEmpty();
        health().body(CHECK + "status", is("UP")).body(CHECK + "data.warning", is(false));
    }

    @Test
    void another_version_of_the_library_is_told_and_the_service_stays_up() throws SQLException {
        sortedByAnOlderVersion();

        health().body(CHECK + "status", is("UP"))
                .body(CHECK + "data.warning", is(true))
                .body(
                        CHECK + "data.'collation vietnamese'",
                        startsWith("indexes built with version 1.2, sorted by version"));
    }

    @Test
    void a_database_sorted_by_another_version_is_told_too() throws SQLException {
        run("update pg_database set datcollversion = '0.9' where datname = 'service'");

        assertThat(order.changes()).containsExactly(new TextOrder.Change("database service", "0.9", "1"));
    }

    @Test
    void one_command_rebuilds_the_indexes_and_notes_the_version() throws SQLException, IOException {
        run("create table namesake (name text collate vietnamese)");
        run("create index namesake_list on namesake (name)");
        try {
            sortedByAnOlderVersion();
            var before = files("namesake_list");

            rebuild();

            assertThat(files("namesake_list")).isNotEqualTo(before);
            health().body(CHECK + "data.warning", is(false)).body(CHECK + "data.'collation vietnamese'", nullValue());
        } finally {
            run("drop table namesake");
        }
    }

    @Test
    void names_are_read_as_in_the_vietnamese_alphabet_and_keys_by_code_point() throws SQLException {
        var words = "(values ('Đào'), ('Dũng'), ('Ân'), ('An'), ('Ánh'), ('an')) as names (name)";

        assertThat(list("select name from " + words + " order by name collate vietnamese"))
                .containsExactly("an", "An", "Ánh", "Ân", "Dũng", "Đào");
        assertThat(list("select name from " + words + " order by name"))
                .containsExactly("An", "Dũng", "an", "Ánh", "Ân", "Đào");
    }

    private static void sortedByAnOlderVersion() throws SQLException {
        run("update pg_collation set collversion = '1.2' where collname = 'vietnamese'");
    }

    private static ValidatableResponse health() {
        return given().get("/q/health/ready").then().statusCode(200);
    }

    /** As psql runs it. */
    private static void rebuild() throws IOException, SQLException {
        var statements = new StringBuilder();
        for (var line : Files.readAllLines(REBUILD)) {
            if (line.equals("\\gexec")) {
                for (var made : list(statements.toString())) {
                    run(made);
                }
                statements.setLength(0);
            } else if (line.startsWith("alter ")) {
                run(line);
            } else {
                statements.append(line).append('\n');
            }
        }
        assertThat(statements.toString()).isBlank();
    }

    /** Another number when an index was built anew. */
    private static List<String> files(String index) throws SQLException {
        return list("select pg_relation_filenode('" + index + "')");
    }

    private static void run(String sql) throws SQLException {
        try (var database = SuiteDatabase.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> list(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var database = SuiteDatabase.asSuperuser();
                var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
