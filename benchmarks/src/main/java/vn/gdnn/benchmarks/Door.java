package vn.gdnn.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that stands between callers and the backend, as a process of its own. */
final class Door implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofSeconds(60);
    private static final String HEAP = "-Xmx256m";

    private final Process process;
    private final int port;

    private Door(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A class of this program. */
    static Door java(Class<?> main, Path folder, Object... arguments) throws IOException, InterruptedException {
        var port = Suite.freePort();
        var command = new ArrayList<>(
                List.of(own(), HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.add(Integer.toString(port));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return started(command, Map.of(), folder.resolve(main.getSimpleName() + ".log"), port);
    }

    /** The packaged gateway; every backend is the one at the port. */
    static Door gateway(Path repository, Path folder, Tokens tokens, int backend)
            throws IOException, InterruptedException {
        var port = Suite.freePort();
        var address = "http://127.0.0.1:" + backend;
        var environment = Map.ofEntries(
                Map.entry("GDNN_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("GDNN_OIDC_URL", tokens.issuer()),
                Map.entry("GDNN_OIDC_ISSUER", tokens.issuer()),
                Map.entry("GDNN_TRAINING_URL", address),
                Map.entry("GDNN_CURRICULUM_URL", address),
                Map.entry("GDNN_RECORDS_URL", address),
                Map.entry("GDNN_REPORTING_URL", address),
                Map.entry("GDNN_SHUTDOWN_DELAY", "0S"),
                // counted like any other, only never used up
                Map.entry("GDNN_GATEWAY_LIMITS_PERSON_PER_SECOND", "1000000"),
                Map.entry("GDNN_GATEWAY_LIMITS_PERSON_BURST", "1000000"),
                Map.entry("GDNN_GATEWAY_LIMITS_CLIENT_PER_SECOND", "1000000"),
                Map.entry("GDNN_GATEWAY_LIMITS_CLIENT_BURST", "1000000"),
                Map.entry("GDNN_GATEWAY_LIMITS_IN_FLIGHT", "20000"),
                Map.entry("GDNN_GATEWAY_LIMITS_IDLE_CONNECTIONS", "20000"));
        var jar = repository.resolve("gateway/target/quarkus-app/quarkus-run.jar");
        return started(
                List.of(own(), HEAP, "-XX:+UseSerialGC", "-jar", jar.toString()),
                environment,
                folder.resolve("gateway.log"),
                port);
    }

    /** The plain Quarkus application in front of a service's database, as the owner of its tables. */
    static Door plain(Suite suite, Path folder, String service) throws IOException, InterruptedException {
        var port = Suite.freePort();
        var jar = suite.repository().resolve("benchmarks/plain/target/quarkus-app/quarkus-run.jar");
        return started(
                List.of(own(), HEAP, "-XX:+UseSerialGC", "-jar", jar.toString()),
                Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://localhost:" + suite.databasePort() + "/" + service,
                        "QUARKUS_DATASOURCE_USERNAME", service + "_owner",
                        "QUARKUS_DATASOURCE_PASSWORD", service + "_owner-password",
                        "PLAIN_SCHOOL", Graduation.school(1)),
                folder.resolve("plain-" + service + ".log"),
                port);
    }

    /** nginx as a plain reverse proxy with connections kept to the backend. */
    static Door nginx(Path folder, int backend) throws IOException, InterruptedException {
        var port = Suite.freePort();
        var settings = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log stderr;
                events { worker_connections 20000; }
                http {
                  access_log off; client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/f; uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                  keepalive_requests 100000000;
                  upstream backend { server 127.0.0.1:%2$d; keepalive 256; keepalive_requests 100000000; }
                  server {
                    listen 127.0.0.1:%3$d reuseport;
                    location / { proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """.formatted(folder, backend, port));
        return started(
                List.of(
                        "nginx",
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("nginx.log").toString()),
                Map.of(),
                folder.resolve("nginx.log"),
                port);
    }

    int port() {
        return port;
    }

    /** Resident, in megabytes. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    private static Door started(List<String> command, Map<String, String> environment, Path log, int port)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        var process = builder.start();
        var end = System.nanoTime() + START_WITHIN.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return new Door(process, port);
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("It did not start: " + log);
    }

    private static String own() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
