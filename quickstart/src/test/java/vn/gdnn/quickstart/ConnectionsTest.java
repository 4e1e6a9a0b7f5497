package vn.gdnn.quickstart;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What all pools may hold at once fits into what PostgreSQL gives, as deploy/README.md counts it. */
class ConnectionsTest {

    private static final Path REPOSITORY = Path.of("..");

    /** One that takes another's place stands beside it for a while. */
    private static final int REPLICAS = 2;

    /** Three that PostgreSQL itself keeps for its superusers, and five for a backup, a monitor and people. */
    private static final int OTHERS = 8;

    @Test
    void the_compose_file_gives_enough_for_two_replicas_of_each_service() throws IOException {
        var keycloak = parseInt(only("docker-compose.yml", "KC_DB_POOL_MAX_SIZE: \"(\\d+)\""));

        assertThat(parseInt(only("docker-compose.yml", "max_connections=(\\d+)")))
                .isGreaterThanOrEqualTo(needed(REPLICAS, pool(), keycloak));
    }

    @Test
    void the_quickstart_gives_enough_for_two_replicas_of_each_service() throws IOException {
        var settings = Settings.of(Map.of(), REPOSITORY);
        var postgres = new Postgres(settings, new Secrets(settings)).command();
        var keycloak = new Keycloak(settings, new Secrets(settings), new Jdk(Path.of("/jdk"), 25, "25")).command();

        assertThat(parseInt(among(postgres, "max_connections=(\\d+)")))
                .isGreaterThanOrEqualTo(
                        needed(REPLICAS, pool(), parseInt(among(keycloak, "--db-pool-max-size=(\\d+)"))));
    }

    @Test
    void the_table_for_an_operator_adds_up() throws IOException {
        var rows = all("deploy/README.md", "(?m)^\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");

        assertThat(rows)
                .hasSizeGreaterThan(3)
                .anySatisfy(row -> assertThat(row.group(2)).isEqualTo("" + pool()));
        assertThat(rows)
                .allSatisfy(row -> assertThat(parseInt(row.group(4)))
                        .isEqualTo(needed(parseInt(row.group(1)), parseInt(row.group(2)), parseInt(row.group(3)))));
    }

    private static int needed(int replicas, int pool, int keycloak) throws IOException {
        var services = all("docker-compose.yml", "GDNN_DB_URL: ").size();
        assertThat(services).isEqualTo(4);
        return services * replicas * pool + keycloak + OTHERS;
    }

    private static int pool() throws IOException {
        return parseInt(only(
                "service-kit/src/main/resources/META-INF/microprofile-config.properties",
                "jdbc.max-size=\\$\\{GDNN_DB_CONNECTIONS:(\\d+)}"));
    }

    private static String among(List<String> command, String pattern) {
        return one(Pattern.compile(pattern)
                .matcher(String.join(" ", command))
                .results()
                .toList());
    }

    private static String only(String file, String pattern) throws IOException {
        return one(all(file, pattern));
    }

    private static String one(List<MatchResult> found) {
        assertThat(found).hasSize(1);
        return found.get(0).group(1);
    }

    private static List<MatchResult> all(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(REPOSITORY.resolve(file)))
                .results()
                .toList();
    }
}
