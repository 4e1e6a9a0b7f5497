package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A further replica of a part that runs: started by the same command with the same settings, at a port of its own. */
final class Replica {

    private static final Duration STARTED = Duration.ofSeconds(240);
    private static final String START_UP_CACHE = "-XX:AOT";

    private final String part;
    private final int port;
    private final Map<String, String> settings;
    private final List<String> command;
    private Process process;

    private Replica(String part, int port, Path build, Map<String, String> settings) {
        var running = Path.of("/proc", Long.toString(Suite.process(part).pid()));
        this.part = part;
        this.port = port;
        this.settings = new HashMap<>(environment(running));
        this.settings.putAll(settings);
        this.settings.put("GDNN_HTTP_PORT", Integer.toString(port));
        this.command = command(running, build);
    }

    /** Of the build under test, with these settings changed. */
    static Replica of(String part, Map<String, String> settings) {
        return new Replica(part, freePort(), Suite.REPOSITORY, settings);
    }

    /** One of the build in another copy of the sources, to take the place of this one. */
    Replica of(Path build) {
        return new Replica(part, port, build, Map.of());
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    Replica start() {
        launch();
        awaitReady();
        return this;
    }

    void launch() {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Path.of("target/replica-" + part + ".log").toFile()));
            builder.environment().clear();
            builder.environment().putAll(settings);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    void awaitReady() {
        await(part + " at " + address()).atMost(STARTED).until(() -> ready(address()));
    }

    void askToEnd() {
        process.destroy();
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(STARTED.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(part + " does not end");
        }
    }

    /** Asks it to end, and waits until it has. */
    void end() throws InterruptedException {
        askToEnd();
        awaitEnd();
    }

    static boolean ready(String address) {
        try {
            var asked = (HttpURLConnection)
                    URI.create(address + "/q/health/ready").toURL().openConnection();
            asked.setConnectTimeout(2_000);
            asked.setReadTimeout(5_000);
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> command(Path running, Path build) {
        var own = Suite.REPOSITORY.toAbsolutePath().normalize().toString();
        var other = build.toAbsolutePath().normalize().toString();
        var command = new ArrayList<>(words(running.resolve("cmdline")));
        if (!own.equals(other)) {
            command.removeIf(word -> word.startsWith(START_UP_CACHE)); // of classes that this build has not
            command.replaceAll(word -> word.replace(own, other));
        }
        return command;
    }

    private static Map<String, String> environment(Path running) {
        var environment = new HashMap<String, String>();
        for (var setting : words(running.resolve("environ"))) {
            var equals = setting.indexOf('=');
            if (equals > 0) {
                environment.put(setting.substring(0, equals), setting.substring(equals + 1));
            }
        }
        return environment;
    }

    private static List<String> words(Path file) {
        try {
            return Stream.of(new String(Files.readAllBytes(file), UTF_8).split("\0"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
