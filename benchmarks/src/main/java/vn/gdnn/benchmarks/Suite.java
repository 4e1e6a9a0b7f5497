package vn.gdnn.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL and Kafka as the quickstart starts them, the packaged records service, and what issues its tokens; on free
 * ports and in a folder of its own, which is deleted at the end unless {@code GDNN_BENCH_HOME} names it.
 */
final class Suite {

    private static final String HEAP = System.getenv().getOrDefault("GDNN_BENCH_HEAP", "512m");
    private static final Duration START_WITHIN = Duration.ofMinutes(5);
    private static final String DEMONSTRATION_KEY = "Z2Rubi1iZW5jaG1hcmtzLWtleS0zMi1ieXRlcy1sb24=";

    private final Path repository;
    private final Path home;
    private final boolean kept;
    private final int postgres;
    private final int kafka;
    private final int records;
    private final String java = ProcessHandle.current().info().command().orElse("java");
    private final Tokens tokens;
    private final List<Process> services = new ArrayList<>();
    private boolean launched;

    Suite(Path repository) throws IOException, GeneralSecurityException {
        this.repository = repository;
        var named = System.getenv("GDNN_BENCH_HOME");
        kept = named != null && !named.isBlank();
        home = kept ? Path.of(named).toAbsolutePath() : Files.createTempDirectory("gdnn-benchmark");
        tokens = new Tokens();
        postgres = freePort();
        kafka = freePort();
        records = freePort();
    }

    void start() throws IOException, InterruptedException {
        launched = true;
        launcher("--demo", "none", "--detach");
        startService("records", records);
    }

    /** Starts a further service; returns its port. */
    int startService(String name) throws IOException, InterruptedException {
        var port = freePort();
        startService(name, port);
        return port;
    }

    Database database() {
        return database("records");
    }

    Database database(String name) {
        return new Database(postgres, name);
    }

    /** Where PostgreSQL listens. */
    int databasePort() {
        return postgres;
    }

    Path repository() {
        return repository;
    }

    /** Where data and logs are. */
    Path home() {
        return home;
    }

    Tokens tokens() {
        return tokens;
    }

    int port() {
        return records;
    }

    Load load() {
        return new Load(records);
    }

    Service service() {
        return new Service(records);
    }

    /** The processor time that the service and PostgreSQL have used so far. */
    ProcessorTime processorTime() throws IOException {
        var postmaster = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(0));
        return ProcessorTime.now(services.get(0).pid(), postmaster);
    }

    private void startService(String name, int port) throws IOException, InterruptedException {
        var jar = repository.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        var log = home.resolve("logs/" + name + "-service.log");
        var builder = new ProcessBuilder(java, "-Xmx" + HEAP, "-XX:+UseSerialGC", "-jar", jar.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment(name, port));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        var service = builder.start();
        services.add(service);
        awaitReady(service, port, log);
    }

    private Map<String, String> environment(String name, int port) {
        var environment = new HashMap<String, String>();
        environment.put("GDNN_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("GDNN_DB_URL", "jdbc:postgresql://localhost:" + postgres + "/" + name);
        environment.put("GDNN_KAFKA", "localhost:" + kafka);
        environment.put("GDNN_OIDC_URL", tokens.issuer());
        environment.put("GDNN_OIDC_ISSUER", tokens.issuer());
        environment.put("GDNN_PUBLIC_URL", "http://localhost:8080");
        environment.put("GDNN_KEYS_DIR", home.resolve("keys").toString());
        environment.put("GDNN_TRAINING_KEYS_DIR", home.resolve("training-keys").toString());
        environment.put("GDNN_KEYS_CREATE_MISSING", "true");
        environment.put("GDNN_DEMONSTRATION", "true");
        environment.put("GDNN_PLAINTEXT_INSIDE", "accepted");
        environment.put("GDNN_PERSONAL_KEY", DEMONSTRATION_KEY);
        environment.put("GDNN_LOG_KEY", DEMONSTRATION_KEY);
        environment.put("GDNN_LOG_FOLDER", home.resolve("checkpoint").toString());
        environment.put("GDNN_RECEIPT_KEY", DEMONSTRATION_KEY);
        return environment;
    }

    private static void awaitReady(Process process, int port, Path log) throws IOException, InterruptedException {
        var end = System.nanoTime() + START_WITHIN.toNanos();
        var http = HttpClient.newHttpClient();
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .build();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("A service did not start: " + log);
    }

    private void launcher(String... arguments) throws IOException, InterruptedException {
        var target = repository.resolve("quickstart/target");
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx128m",
                "-Dgdnn.repository=" + repository,
                "-cp",
                target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
                "vn.gdnn.quickstart.Main"));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "GDNN_HOME", home.toString(),
                        "GDNN_PARTS", "postgres,kafka",
                        "GDNN_AOT", "off",
                        "GDNN_POSTGRES_PORT", Integer.toString(postgres),
                        "GDNN_KAFKA_PORT", Integer.toString(kafka)));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        var code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("The quickstart ended with code " + code + ": " + home.resolve("logs"));
        }
    }

    /** Stops what was started; safe to repeat. */
    void stop() {
        tokens.close();
        try {
            for (var service : services) {
                service.destroy();
                if (!service.waitFor(30, TimeUnit.SECONDS)) {
                    service.destroyForcibly().waitFor();
                }
            }
            if (launched) {
                launcher("--stop");
            }
            if (!kept) {
                delete(home);
            }
        } catch (IOException left) {
            System.err.println("Left behind in " + home + ": " + left.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
