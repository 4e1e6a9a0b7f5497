package vn.gdnn.quickstart;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps one part's process alive: starts it, starts it again when it dies, and stops it when told to. */
final class Keeper {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOP_WITHIN = Duration.ofMinutes(2);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final int FAILED_STARTS = 3;
    private static final Redirect NOTHING = Redirect.from(new File("/dev/null"));

    private final Part part;
    private final Settings settings;
    private final Console console;
    private final PidFile pidFile;
    private final Backoff backoff = new Backoff();

    private volatile boolean stopping;
    private volatile boolean wasReady;
    private volatile int failures;
    private volatile @Nullable Process process;
    private volatile Duration startTime = Duration.ZERO;
    private volatile Duration processorTime = Duration.ZERO;

    Keeper(Part part, Settings settings, Console console) {
        this.part = part;
        this.settings = settings;
        this.console = console;
        this.pidFile = pidFile(settings, part.name());
    }

    static PidFile pidFile(Settings settings, String part) {
        return new PidFile(settings.run().resolve(part + ".pid"));
    }

    Part part() {
        return part;
    }

    Duration startTime() {
        return startTime;
    }

    /** What the process had used of the processors when it was ready: other work on the machine hardly changes it. */
    Duration processorTime() {
        return processorTime;
    }

    /** Returns once the part is ready for the others. */
    void start() throws IOException, InterruptedException, SQLException {
        console.say(part.name() + ": starting");
        part.prepare();
        keepOneOldLog();
        var began = Instant.now();
        var thread = new Thread(this::keep, "keeper-" + part.name());
        thread.setDaemon(true);
        thread.start();
        awaitReady(began);
        part.whenReady();
        wasReady = true;
        startTime = Duration.between(began, Instant.now());
        processorTime = processorTimeSoFar();
        console.say("%s: ready after %s, %s of processor time"
                .formatted(part.name(), Console.inSeconds(startTime), Console.inSeconds(processorTime)));
    }

    /** Asks the process to end and returns when it is gone. */
    void stop() {
        stopping = true;
        var running = process;
        if (running != null && running.isAlive()) {
            var obeyed = Signals.end(running.toHandle(), part.stopSignal(), STOP_WITHIN);
            console.say(part.name() + (obeyed ? ": stopped" : ": killed, it did not end"));
        }
        try {
            pidFile.delete();
        } catch (IOException left) {
            console.say(part.name() + ": " + left.getMessage());
        }
    }

    private Duration processorTimeSoFar() {
        var running = process;
        return running == null
                ? Duration.ZERO
                : running.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void keep() {
        while (!stopping) {
            var began = Instant.now();
            var code = runOnce();
            if (stopping) {
                return;
            }
            failures++;
            if (Duration.between(began, Instant.now()).compareTo(STABLE) > 0) {
                backoff.reset();
            }
            var pause = backoff.next();
            if (wasReady) {
                console.say("%s: ended with code %d; starting it again in %s"
                        .formatted(part.name(), code, Console.inSeconds(pause)));
            }
            sleep(pause);
        }
    }

    private int runOnce() {
        try {
            var started = launch();
            process = started;
            pidFile.write(started.toHandle());
            if (stopping) {
                started.destroy();
            }
            return started.waitFor();
        } catch (IOException unable) {
            console.say(part.name() + ": cannot be started: " + unable.getMessage());
            return -1;
        } catch (InterruptedException stopped) {
            return -1;
        }
    }

    private Process launch() throws IOException {
        // a session of its own, so that Ctrl-C reaches the launcher alone and it can stop all in order
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.command());
        var builder = new ProcessBuilder(command)
                .directory(part.folder().toFile())
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(settings.log(part.name()).toFile()));
        builder.environment().putAll(part.environment());
        return builder.start();
    }

    private void awaitReady(Instant began) throws InterruptedException {
        while (!part.ready()) {
            if (stopping) {
                throw new Problem("stopped while starting");
            }
            var late = Duration.between(began, Instant.now()).compareTo(READY_WITHIN) > 0;
            if (failures >= FAILED_STARTS || late) {
                throw new Problem("%s did not start: %s tells why".formatted(part.name(), settings.log(part.name())));
            }
            Thread.sleep(100);
        }
    }

    private void keepOneOldLog() throws IOException {
        var log = settings.log(part.name());
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
