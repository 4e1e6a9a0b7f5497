package vn.gdnn.quickstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Acts on a suite that another process runs: starts one apart, stops it, shows its state, deletes its data. */
final class Remote {

    private static final Duration STOP_WITHIN = Duration.ofMinutes(5);
    private static final String READY = "GDNN is ready: ";

    private final Settings settings;
    private final Console console = new Console(System.out);

    Remote(Settings settings) {
        this.settings = settings;
    }

    /** Starts a launcher apart from this terminal and returns when the suite is ready. */
    void startDetached(List<String> arguments) throws IOException, InterruptedException {
        if (Launcher.pidFile(settings).process().isPresent()) {
            throw Launcher.alreadyRunning(settings);
        }
        var log = settings.log("quickstart");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(Jvm.thisOneAgain());
        command.addAll(arguments.stream()
                .filter(argument -> !argument.equals("--detach"))
                .toList());
        var launcher = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var tail = new Tail(log, line -> System.out.println(line));
        while (!tail.sees(READY)) {
            if (!launcher.isAlive()) {
                tail.rest();
                throw new Problem("GDNN did not start");
            }
            Thread.sleep(100);
        }
    }

    /** Returns when nothing of the suite runs any more. */
    void stop() throws IOException, InterruptedException {
        var launcher = Launcher.pidFile(settings).process();
        var leftovers = new Leftovers(settings, console);
        if (launcher.isEmpty()
                && Parts.NAMES.stream().allMatch(part -> leftovers.process(part).isEmpty())) {
            console.announce("GDNN does not run");
            return;
        }
        if (launcher.isPresent()) {
            console.announce("Stopping GDNN");
            Signals.end(launcher.get(), "TERM", STOP_WITHIN);
            Launcher.pidFile(settings).delete();
        }
        leftovers.stop();
        console.announce("GDNN is stopped");
    }

    void reset() throws IOException, InterruptedException {
        stop();
        for (var data : List.of(
                "postgres", "kafka", "run", "logs", "keys", "checkpoint", "files", "mail", "secrets.properties")) {
            Folders.delete(settings.home().resolve(data));
        }
        if (Files.isDirectory(settings.home())) {
            try (var files = Files.newDirectoryStream(settings.home(), "demo-*-loaded")) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
        console.announce("The data are deleted");
    }

    /** Whether all of it runs. */
    boolean status() {
        var leftovers = new Leftovers(settings, console);
        var all = true;
        for (var part : Parts.NAMES) {
            var process = leftovers.process(part);
            all &= process.isPresent() || !Parts.wanted(settings, part);
            console.announce(String.format(
                    "%-20s %s",
                    part, process.map(one -> "runs, pid " + one.pid()).orElse("does not run")));
        }
        return all;
    }
}
