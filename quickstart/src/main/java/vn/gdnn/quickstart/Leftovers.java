package vn.gdnn.quickstart;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Processes of a suite whose launcher was killed: known by their pid files, stopped in reverse order. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final Console console;

    Leftovers(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    Optional<ProcessHandle> process(String part) {
        return Keeper.pidFile(settings, part).process();
    }

    void stop() throws IOException {
        for (var stage : Parts.STAGES_TO_STOP) {
            for (var part : stage) {
                var left = process(part);
                if (left.isPresent()) {
                    // every one of them ends in good order on INT, PostgreSQL only on INT
                    Signals.end(left.get(), "INT", PATIENCE);
                    console.say(part + ": stopped, it was left over");
                }
                Keeper.pidFile(settings, part).delete();
            }
        }
    }
}
