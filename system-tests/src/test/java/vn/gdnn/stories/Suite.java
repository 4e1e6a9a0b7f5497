package vn.gdnn.stories;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The real suite, started once for all stories on free ports, with its data under {@code target/suite}. */
final class Suite {

    /** Where the sources are. */
    static final Path REPOSITORY = Path.of(System.getProperty("gdnn.repository", ".."));

    private static final List<String> PORTS = List.of(
            "GATEWAY", "KEYCLOAK", "TRAINING", "CURRICULUM", "RECORDS", "REPORTING", "POSTGRES", "KAFKA", "MAIL");
    private static final Path HOME = Path.of("target/suite").toAbsolutePath();
    private static final Map<String, String> ENVIRONMENT = environment();

    static {
        run("--reset");
        run("--detach", "--demo", "none");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> run("--stop")));
        RestAssured.baseURI = "http://localhost:" + port("GATEWAY");
        RestAssured.port = Integer.parseInt(port("GATEWAY"));
        RestAssured.config = RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam("http.connection.timeout", 10_000)
                        .setParam("http.socket.timeout", 60_000));
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private Suite() {}

    /** Starts the suite unless it runs. */
    static void up() {
        // the static initialiser has done it
    }

    static String gateway() {
        return "http://localhost:" + port("GATEWAY");
    }

    static String realm() {
        return "http://localhost:" + port("KEYCLOAK") + "/realms/gdnn";
    }

    static String port(String part) {
        return ENVIRONMENT.get("GDNN_" + part + "_PORT");
    }

    /** Ends a part as a power cut would; the launcher starts it again. */
    static void kill(String part) {
        process(part).destroyForcibly();
    }

    /** Asks a part to end, as whoever runs the suite would; the launcher starts it again. */
    static void end(String part) {
        process(part).destroy();
    }

    /** Lets a part answer nobody, as behind a broken network, until it is thawed. */
    static void freeze(String part) {
        signal("-STOP", part);
    }

    static void thaw(String part) {
        signal("-CONT", part);
    }

    private static void signal(String signal, String part) {
        var process = process(part);
        var command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(process), process.descendants()).forEach(one -> command.add(String.valueOf(one.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the mail server was given so far, each letter whole. */
    static List<String> letters() {
        try (var files = Files.list(HOME.resolve("mail"))) {
            var letters = new ArrayList<String>();
            for (var file : files.filter(one -> one.toString().endsWith(".eml")).toList()) {
                letters.add(Files.readString(file));
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessHandle process(String part) {
        try {
            var pid = Files.readString(HOME.resolve("run/" + part + ".pid"))
                    .strip()
                    .split("\\s")[0];
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        var held = new ArrayList<ServerSocket>();
        try {
            for (var part : PORTS) {
                var socket = new ServerSocket(0);
                held.add(socket);
                environment.put("GDNN_" + part + "_PORT", String.valueOf(socket.getLocalPort()));
            }
            for (var socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("GDNN_HOME", HOME.toString());
        environment.put("GDNN_JOBS_LEASE", "15S"); // the stories kill services and wait for their work to go on
        environment.put("GDNN_SHUTDOWN_DELAY", "3S"); // two gateways must notice
        return environment;
    }

    private static void run(String... options) {
        var quickstart =
                REPOSITORY.resolve("quickstart/target").toAbsolutePath().normalize();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Dgdnn.repository=" + REPOSITORY.toAbsolutePath().normalize(),
                "-cp",
                quickstart.resolve("classes") + ":" + quickstart.resolve("lib") + "/*",
                "vn.gdnn.quickstart.Main"));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/suite.log").toFile()));
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // as quickstart.sh does
        builder.environment().putAll(ENVIRONMENT);
        try {
            var exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("quickstart " + List.of(options) + " ended with " + exit + ":\n"
                        + Files.readString(Path.of("target/suite.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
