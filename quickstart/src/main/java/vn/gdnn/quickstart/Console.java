package vn.gdnn.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Progress lines, each with the seconds since the start. */
final class Console {

    private final PrintStream out;
    private final Instant began = Instant.now();

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        var line = String.format(Locale.ROOT, "[%5.1f s] %s", seconds(sinceStart()), what);
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    /** A line on its own, for programs that wait for it. */
    void announce(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    Duration sinceStart() {
        return Duration.between(began, Instant.now());
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    static String inSeconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", seconds(duration));
    }
}
