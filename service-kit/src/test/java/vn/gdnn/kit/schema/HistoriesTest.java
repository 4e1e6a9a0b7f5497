package vn.gdnn.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class HistoriesTest {

    private static final Map<String, String> FIT = Map.of(
            "db/library-two/V1__Know.sql", "create table known_too (id int)",
            "db/library-one/V1__Know_too.sql", "create table known as select * from known_too",
            "db/a-service/V1__Use.sql", "create table used (id int); insert into known values (1)");

    @Inject
    Flyway flyway;

    @Test
    void each_folder_counts_its_files_from_one() throws SQLException {
        try (var database = SuiteDatabase.asOwner()) {
            assertThat(versions(database, "flyway_kit_history")).contains("1", "2", "3", "4");
            assertThat(versions(database, "flyway_schema_history")).startsWith("1", "2", "3");
        }
    }

    @Test
    void a_second_start_finds_everything_done() throws SQLException {
        try (var database = SuiteDatabase.asOwner()) {
            var before = versions(database, "flyway_kit_history");

            assertThat(flyway.migrate().migrationsExecuted).isZero();

            assertThat(versions(database, "flyway_kit_history")).isEqualTo(before);
        }
    }

    @Test
    void libraries_come_first_in_the_order_named() throws SQLException {
        try (var database = emptyDatabase()) {
            service(database, FIT).migrate();

            assertThat(tables(database))
                    .containsExactly(
                            "flyway_library_one_history",
                            "flyway_library_two_history",
                            "flyway_schema_history",
                            "known",
                            "known_too",
                            "used");
            assertThat(service(database, FIT).migrate().migrationsExecuted).isZero();
        }
    }

    @Test
    void a_library_takes_further_files_when_the_service_has_its_own_already() throws SQLException {
        var more = Map.of("db/library-one/V2__Know_more.sql", "create table known_more (id int)");
        try (var database = emptyDatabase()) {
            service(database, FIT).migrate();

            service(database, with(FIT, more)).migrate();

            assertThat(tables(database)).contains("known_more");
        }
    }

    @Test
    void a_file_of_a_library_that_was_changed_after_it_ran_keeps_the_service_from_starting() throws SQLException {
        var changed = Map.of("db/library-one/V1__Know_too.sql", "create table known (other int)");
        try (var database = emptyDatabase()) {
            service(database, FIT).migrate();
            var service = service(database, with(FIT, changed));

            assertThatThrownBy(service::migrate).hasMessageContaining("beforeMigrate");
        }
    }

    @Test
    void two_that_start_at_the_same_moment_both_succeed() throws SQLException {
        try (var database = emptyDatabase()) {
            var starts = Stream.of(1, 2, 3)
                    .map(n -> CompletableFuture.runAsync(
                            () -> service(database, FIT).migrate()))
                    .toList();

            starts.forEach(CompletableFuture::join);

            assertThat(versions(database, "flyway_library_one_history")).containsExactly("0", "1");
        }
    }

    @Test
    void a_library_that_fails_keeps_the_service_from_starting() throws SQLException {
        var broken = Map.of("db/library-one/V2__Fail.sql", "create table broken (id nonsense)");
        try (var database = emptyDatabase()) {
            var service = service(database, with(FIT, broken));

            assertThatThrownBy(service::migrate).isInstanceOf(FlywayException.class);

            assertThat(tables(database)).contains("known").doesNotContain("used");
        }
    }

    @Test
    void a_database_of_something_else_is_left_alone() throws SQLException {
        try (var database = emptyDatabase()) {
            execute(database, "create table of_others (id int)");
            var service = service(database, FIT);

            assertThatThrownBy(service::migrate).hasMessageContaining("non-empty schema");

            assertThat(tables(database)).containsExactly("of_others");
        }
    }

    private static Flyway service(Connection database, Map<String, String> files) {
        try {
            var configuration = Flyway.configure()
                    .dataSource(database.getMetaData().getURL(), "service_owner", "owner")
                    .locations("db/library-two", "db/library-one", "db/a-service")
                    .resourceProvider(new Files(files));
            new Histories(List.of("db/library-two", "db/library-one", "db/a-service")).customize(configuration);
            return configuration.load();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection emptyDatabase() throws SQLException {
        return SuiteDatabase.emptyDatabase(
                "histories_" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static Map<String, String> with(Map<String, String> files, Map<String, String> more) {
        var all = new HashMap<>(files);
        all.putAll(more);
        return all;
    }

    private static List<String> versions(Connection database, String history) throws SQLException {
        return list(database, "select version from " + history + " order by installed_rank");
    }

    private static List<String> tables(Connection database) throws SQLException {
        return list(database, "select tablename from pg_tables where schemaname = 'public' order by 1");
    }

    private static List<String> list(Connection database, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Files(Map<String, String> contents) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            var content = contents.get(name);
            return content == null ? null : new File(name, content);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return contents.entrySet().stream()
                    .<LoadableResource>map(file -> new File(file.getKey(), file.getValue()))
                    .filter(file -> file.getFilename().startsWith(prefix)
                            && Stream.of(suffixes).anyMatch(file.getFilename()::endsWith))
                    .toList();
        }
    }

    private static final class File extends LoadableResource {

        private final String path;
        private final String content;

        File(String path, String content) {
            this.path = path;
            this.content = content;
        }

        @Override
        public Reader read() {
            return new StringReader(content);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
