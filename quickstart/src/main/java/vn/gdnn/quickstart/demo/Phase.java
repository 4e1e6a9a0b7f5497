package vn.gdnn.quickstart.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** Brings one item in and tells whether anything had to be sent. */
    interface Step<T> {
        boolean take(T item) throws Exception;
    }

    <T> void run(String what, List<T> items, ToLongFunction<T> rows, Step<T> step) throws Exception {
        var meter = new Meter(progress, what, items.stream().mapToLong(rows).sum());
        var threads = Executors.newFixedThreadPool(parallel);
        try {
            var work = new ExecutorCompletionService<@Nullable Void>(threads);
            var started = new ArrayList<Future<?>>();
            for (var item : items) {
                started.add(work.submit(() -> {
                    meter.add(rows.applyAsLong(item), step.take(item));
                    return null;
                }));
            }
            for (var i = 0; i < started.size(); i++) {
                work.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            threads.shutdownNow();
        }
        meter.end();
    }
}
