package vn.gdnn.quickstart.demo;

import java.time.Duration;

/** How long the loader waits for one service's events to reach another. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofMinutes(2);

    private final long end = System.nanoTime() + MOST.toNanos();

    boolean isOver() {
        return System.nanoTime() > end;
    }

    void pause() throws InterruptedException {
        Thread.sleep(PAUSE.toMillis());
    }
}
