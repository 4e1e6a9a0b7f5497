package vn.gdnn.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often something alone can be done in a second. */
final class Rate {

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private Rate() {}

    /** Work that throws as it likes. */
    interface Task {
        void run() throws Exception;
    }

    /** By so many threads, each with a task of its own, after a warm-up. */
    static double perSecond(int threads, Duration duration, Callable<Task> tasks) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            pool.submit(() -> repeated(tasks.call(), WARM_UP)).get();
            var counts = new ArrayList<Future<Double>>();
            for (var i = 0; i < threads; i++) {
                counts.add(pool.submit(() -> repeated(tasks.call(), duration)));
            }
            var sum = 0.0;
            for (var count : counts) {
                sum += count.get();
            }
            return sum;
        } finally {
            pool.shutdownNow();
        }
    }

    private static double repeated(Task task, Duration duration) throws Exception {
        var begun = System.nanoTime();
        var end = begun + duration.toNanos();
        var count = 0L;
        do {
            task.run();
            count++;
        } while (System.nanoTime() < end);
        return count * 1e9 / (System.nanoTime() - begun);
    }
}
