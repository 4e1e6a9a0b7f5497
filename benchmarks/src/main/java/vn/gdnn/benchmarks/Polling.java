package vn.gdnn.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;

/** Waits for what a service does by itself: asks ten times a second, and gives up after some hours. */
final class Polling {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofHours(6);

    private Polling() {}

    @FunctionalInterface
    interface Question<T> {

        T ask() throws IOException, InterruptedException;
    }

    /** The first answer that is the one waited for. */
    static <T> T until(Predicate<T> isOver, Question<T> question) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var answer = question.ask();
        while (!isOver.test(answer)) {
            if (System.nanoTime() - begun > MOST.toNanos()) {
                throw new IllegalStateException("not over after " + MOST + ": " + answer);
            }
            Thread.sleep(PAUSE.toMillis());
            answer = question.ask();
        }
        return answer;
    }
}
