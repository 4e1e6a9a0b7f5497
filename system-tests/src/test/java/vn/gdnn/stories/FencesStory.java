package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The ways inside are open on one machine, and everybody who runs it can see that. */
@Order(5)
class FencesStory {

    private static final Path LOG = Path.of("target/open-ways.log");

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void a_service_with_an_open_way_inside_does_not_start_and_says_what_is_open() throws Exception {
        var service = started();
        try {
            assertThat(service.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            assertThat(LOG)
                    .content()
                    .contains("GDNN_PLAINTEXT_INSIDE=accepted", "kafka.security.protocol", "sslmode=verify-full");
        } finally {
            service.destroyForcibly();
        }
    }

    @Test
    void where_it_was_accepted_the_health_of_the_service_tells() {
        given().baseUri("http://localhost")
                .port(Integer.parseInt(Suite.port("TRAINING")))
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'Fences' }.data.kafka", is("PLAINTEXT"))
                .body("checks.find { it.name == 'Fences' }.data.plaintextInside", is(true));
    }

    /** The training service beside the one of the suite, on the suite's own data, told nothing about fences. */
    private static Process started() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var jar = Suite.REPOSITORY.resolve("training-service/target/quarkus-app/quarkus-run.jar");
        var builder = new ProcessBuilder(java, "-Xmx192m", "-XX:TieredStopAtLevel=1", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("GDNN_PLAINTEXT_INSIDE");
        builder.environment()
                .putAll(Map.of(
                        "GDNN_HTTP_PORT",
                        "0",
                        "GDNN_DB_URL",
                        "jdbc:postgresql://localhost:" + Suite.port("POSTGRES") + "/training",
                        "GDNN_KAFKA",
                        "localhost:" + Suite.port("KAFKA"),
                        "GDNN_OIDC_URL",
                        Suite.realm(),
                        "GDNN_DEMONSTRATION",
                        "true",
                        "GDNN_PERSONAL_KEY",
                        Base64.getEncoder().encodeToString("of this start alone, 32 bytes...".getBytes(UTF_8))));
        return builder.start();
    }
}
