package vn.gdnn.kit.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Works on two slices of a file at once; they commit in the order of the file. */
final class SlicePipeline implements AutoCloseable {

    private static final int MAX_IN_FLIGHT = 2;

    private final Scope scope;
    private final Executor threads;
    private final Deque<InFlight> inFlight = new ArrayDeque<>();
    private Predecessor last = Predecessor.NONE;

    SlicePipeline(Scope scope, Executor threads) {
        this.scope = scope;
        this.threads = threads;
    }

    /** What is done with a slice; it awaits its predecessor's commit before it writes what others see. */
    @FunctionalInterface
    interface Work {
        void run(Predecessor predecessor) throws Exception;
    }

    /** The slice before. */
    record Predecessor(CompletableFuture<Void> work) {

        static final Predecessor NONE = new Predecessor(CompletableFuture.completedFuture(null));

        /** Returns when it has committed, and fails if it failed. */
        void awaitCommit() {
            work.join();
        }

        boolean hasCommitted() {
            return work.isDone();
        }
    }

    private record InFlight(RowSlice slice, CompletableFuture<Void> work) {}

    boolean hasRoom() {
        return inFlight.size() < MAX_IN_FLIGHT;
    }

    boolean isEmpty() {
        return inFlight.isEmpty();
    }

    void submit(RowSlice slice, Work work) {
        var predecessor = last;
        var future = CompletableFuture.runAsync(() -> CurrentScope.as(scope, () -> done(work, predecessor)), threads);
        last = new Predecessor(future);
        inFlight.add(new InFlight(slice, future));
    }

    private static boolean done(Work work, Predecessor predecessor) {
        try {
            work.run(predecessor);
            return true;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /** The slice that commits next. */
    RowSlice first() {
        return inFlight.element().slice();
    }

    /** Returns when the first slice has committed, and fails as it did. */
    void awaitFirst() throws Exception {
        try {
            inFlight.remove().work().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Lets the slices in flight end, well or not; the next one submitted has no predecessor. */
    void drain() {
        while (!isEmpty()) {
            try {
                awaitFirst();
            } catch (Exception givenUp) {
                // its predecessor failed, and so does each after it
            }
        }
        last = Predecessor.NONE;
    }

    @Override
    public void close() {
        drain();
    }
}
