package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A newcomer follows the tour, and the first steps of the README, on a suite of their own. */
@Order(8)
class TourStory {

    private static final int STEPS = 13;
    private static final Pattern SHELL = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?m)^#.*\n");

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void the_tour_goes_through_and_goes_through_again() throws Exception {
        for (var time : List.of("first", "second")) {
            var tour = bash("tour-" + time, "docs/tour.sh");

            assertThat(tour.exit()).as(tour.said()).isZero();
            assertThat(IntStream.rangeClosed(1, STEPS).mapToObj("\n== %d. "::formatted))
                    .allSatisfy(label -> assertThat(tour.said()).contains(label));
            assertThat(tour.said())
                    .doesNotContain("\n== %d. ".formatted(STEPS + 1))
                    .contains("\"status\":\"VALID\"", "\"status\":\"REVOKED\"", "The tour is done");
        }
    }

    @Test
    void the_tour_stops_with_a_sentence_where_no_suite_runs() throws Exception {
        var nowhere = start("tour-nowhere", "docs/tour.sh");
        nowhere.environment().put("GDNN_KEYCLOAK_PORT", "1");

        var tour = ended(nowhere);

        assertThat(tour.exit()).isEqualTo(1);
        assertThat(tour.said()).contains("The tour stopped: no token from", "./quickstart.sh starts it");
    }

    @Test
    void the_first_steps_of_the_readme_work() throws Exception {
        var steps = steps("README.md");
        var script = Path.of("target/readme.sh").toAbsolutePath();
        Files.writeString(
                script,
                "set -euo pipefail\n"
                        + steps.replace("http://localhost:8080", Suite.gateway())
                                .replace("http://localhost:8180/realms/gdnn", Suite.realm()));

        var taste = bash("readme", script.toString());

        assertThat(taste.exit()).as(taste.said()).isZero();
        assertThat(taste.said()).contains("\"indicator\":\"T1\"", "\"status\":\"UNKNOWN\"");
        assertThat(steps("README.vi.md")).isEqualTo(steps);
    }

    private static String steps(String readme) throws IOException {
        var block = SHELL.matcher(Files.readString(Suite.REPOSITORY.resolve(readme)));
        assertThat(block.find()).as("%s has a block of bash", readme).isTrue();
        return COMMENT.matcher(block.group(1)).replaceAll("");
    }

    private static Run bash(String name, String script) throws Exception {
        return ended(start(name, script));
    }

    private static ProcessBuilder start(String name, String script) {
        var builder = new ProcessBuilder("bash", script)
                .directory(Suite.REPOSITORY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/" + name + ".log").toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("GDNN_"));
        builder.environment().put("GDNN_GATEWAY_PORT", Suite.port("GATEWAY"));
        builder.environment().put("GDNN_KEYCLOAK_PORT", Suite.port("KEYCLOAK"));
        return builder;
    }

    private static Run ended(ProcessBuilder builder) throws Exception {
        var process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var said = Files.readString(builder.redirectOutput().file().toPath());
        return new Run(process.waitFor(), said);
    }

    /** How a script ended and what it printed. */
    private record Run(int exit, String said) {}
}
