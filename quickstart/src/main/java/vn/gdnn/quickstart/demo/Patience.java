package vn.gdnn.quickstart.demo;

import java.time.Duration;

/** How long the loader waits for one service's events to reach another. */
final class Patience {

    private static final long SHORTEST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 500;
    private static final Duration MOST = Duration.ofMinutes(2);

    private final long end = System.nanoTime() + MOST.toNanos();
    private long pause = SHORTEST_PAUSE;

    boolean isOver() {
        return System.nanoTime() > end;
    }

    void pause() throws InterruptedException {
        Thread.sleep(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
}
