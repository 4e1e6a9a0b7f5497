package vn.gdnn.quickstart;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import vn.gdnn.quickstart.demo.DemoData;
import vn.gdnn.quickstart.demo.DemoSize;

/** One run of the suite, from the checks to Ctrl-C. */
final class Launcher {

    private final Settings settings;
    private final Console console = new Console(System.out);

    Launcher(Settings settings) {
        this.settings = settings;
    }

    static PidFile pidFile(Settings settings) {
        return new PidFile(settings.run().resolve("quickstart.pid"));
    }

    static Problem alreadyRunning(Settings settings) {
        return new Problem("GDNN already runs from " + settings.home() + ": ./quickstart.sh --stop ends it");
    }

    /** Unpacks, builds and records what is done once. */
    void prepare() throws IOException, InterruptedException {
        var jdk = Jdk.find(settings.environment());
        var parts = new Parts(settings, jdk, new Secrets(settings));
        parts.postgres().unpack();
        parts.keycloak().unpackAndBuild();
        new Recorder(settings, jdk, console).makeMissing();
    }

    /** Runs until the process is told to end. */
    void run(DemoSize demo) throws IOException, InterruptedException {
        Files.createDirectories(settings.run());
        try (var channel = FileChannel.open(
                        settings.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel)) {
            assert lock.isValid();
            new Leftovers(settings, console).stop();
            var parts = parts();
            new Preflight(settings).check(parts.ports());
            pidFile(settings).write(ProcessHandle.current());
            if (Parts.wanted(settings, MailServer.NAME)) {
                MailServer.start(settings); // ends with this process
            }
            start(new Suite(settings, parts, console), demo);
        }
    }

    private void start(Suite suite, DemoSize demo) throws IOException, InterruptedException {
        var stop = new Thread(() -> stop(suite), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        suite.start();
        loadOnce(demo);
        new Figures(settings).keep(console.sinceStart(), suite.keepers());
        if (Parts.wanted(settings, MailServer.NAME)) {
            console.say("letters:           " + settings.mail());
        }
        console.announce("GDNN is ready: " + settings.publicUrl());
        new CountDownLatch(1).await();
    }

    private void stop(Suite suite) {
        console.say("stopping");
        suite.stop();
        try {
            pidFile(settings).delete();
        } catch (IOException left) {
            // the next start finds that its process is gone
        }
        console.say("stopped");
    }

    private void loadOnce(DemoSize demo) throws IOException, InterruptedException {
        var loaded = settings.home().resolve("demo-" + demo + "-loaded");
        if (demo == DemoSize.NONE || !Parts.wanted(settings, Parts.GATEWAY)) {
            return;
        }
        if (Files.exists(loaded)) {
            Files.readAllLines(loaded).forEach(console::say);
            return;
        }
        console.say("demonstration data (" + demo + "): loading");
        try {
            var data = new DemoData(
                            URI.create(settings.gatewayUrl()),
                            URI.create(settings.realmUrl()).resolve("/"),
                            new Secrets(settings).password("admin"))
                    .load(demo, console::say);
            Files.write(loaded, data.links().lines());
            data.links().lines().forEach(console::say);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            throw new Problem(
                    "The demonstration data could not be loaded (--demo none leaves them out): " + failed, failed);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException held) {
            // reported below
        }
        throw alreadyRunning(settings);
    }

    private Parts parts() throws IOException {
        return new Parts(settings, Jdk.find(settings.environment()), new Secrets(settings));
    }
}
