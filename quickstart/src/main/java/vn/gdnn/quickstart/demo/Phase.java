package vn.gdnn.quickstart.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The same work for many items, a few at a time; the first failure ends it. */
final class Phase {

    private final Progress progress;
    private final int parallel;

    Phase(Progress progress, int parallel) {
        this.progress = progress;
        this.parallel = parallel;
    }

    /** Brings one item in and returns whether anything had to be sent. */
    interface Step<T> {
        boolean take(T item) throws Exception;
    }

    /** Some work of several phases. */
    interface Work {
        void run() throws Exception;
    }

    /** Does all at once; the first failure ends it. */
    static void together(Work... works) throws Exception {
        inParallel(works.length, List.of(works));
    }

    <T> void run(String what, List<T> items, ToLongFunction<T> rows, Step<T> step) throws Exception {
        var meter = new Meter(progress, what, items.stream().mapToLong(rows).sum());
        inParallel(
                parallel,
                items.stream()
                        .map(item -> (Work) () -> meter.add(rows.applyAsLong(item), step.take(item)))
                        .toList());
        meter.end();
    }

    private static void inParallel(int threads, List<Work> works) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var done = new ExecutorCompletionService<@Nullable Void>(pool);
            for (var work : works) {
                done.submit(() -> {
                    work.run();
                    return null;
                });
            }
            for (var i = 0; i < works.size(); i++) {
                done.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            pool.shutdownNow();
        }
    }
}
