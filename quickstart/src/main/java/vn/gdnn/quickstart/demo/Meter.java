package vn.gdnn.quickstart.demo;

import java.time.Duration;
import java.util.Locale;

/** One phase of the loading as a bar: rows done of all, rows a second, time left. */
final class Meter {

    private static final int WIDTH = 20;
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final Progress progress;
    private final String what;
    private final long total;
    private final long began = System.nanoTime();
    private long done;
    private long moved;
    private long said = began;

    Meter(Progress progress, String what, long total) {
        this.progress = progress;
        this.what = what;
        this.total = total;
    }

    /** @param sent whether the rows travelled now; rows that were there before count as done, not for the rate */
    synchronized void add(long rows, boolean sent) {
        done += rows;
        moved += sent ? rows : 0;
        if (System.nanoTime() - said > EVERY) {
            said = System.nanoTime();
            progress.say(line());
        }
    }

    synchronized void end() {
        progress.say(String.format(
                Locale.ROOT,
                "%-14s %,d rows (%,d new) in %.1f s: %,.0f rows/s",
                what,
                done,
                moved,
                seconds(),
                moved / seconds()));
    }

    String line() {
        var filled = total == 0 ? WIDTH : (int) (WIDTH * done / total);
        return String.format(
                Locale.ROOT,
                "%-14s [%s%s] %,d / %,d, %,.0f rows/s%s",
                what,
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done,
                total,
                moved / seconds(),
                left());
    }

    private String left() {
        if (moved == 0) {
            return "";
        }
        var seconds = Math.round((total - done) * seconds() / moved);
        return String.format(Locale.ROOT, ", %d min %02d s left", seconds / 60, seconds % 60);
    }

    private double seconds() {
        return Math.max(1, System.nanoTime() - began) / 1e9;
    }
}
