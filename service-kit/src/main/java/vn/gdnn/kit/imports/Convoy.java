package vn.gdnn.kit.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Slices of one file at work, two at a time; each comes to its turn when the one before it has committed. */
final class Convoy implements AutoCloseable {

    private static final int MOST = 2;

    private final Scope scope;
    private final Executor threads;
    private final Deque<Sent> sent = new ArrayDeque<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Convoy(Scope scope, Executor threads) {
        this.scope = scope;
        this.threads = threads;
    }

    /** What is done with a slice; it awaits its turn before it writes what others see. */
    @FunctionalInterface
    interface Work {
        void run(Turn turn) throws Exception;
    }

    /** The place of a slice behind the one before it. */
    record Turn(CompletableFuture<Void> before) {

        /** Of work with nothing before it. */
        static final Turn FIRST = new Turn(CompletableFuture.completedFuture(null));

        /** Returns when the slice before has committed, and fails if it failed. */
        void await() {
            before.join();
        }

        boolean hasCome() {
            return before.isDone();
        }
    }

    private record Sent(RowSlice slice, CompletableFuture<Void> work) {}

    boolean hasRoom() {
        return sent.size() < MOST;
    }

    boolean isEmpty() {
        return sent.isEmpty();
    }

    void send(RowSlice slice, Work work) {
        var turn = new Turn(last);
        last = CompletableFuture.runAsync(() -> CurrentScope.as(scope, () -> done(work, turn)), threads);
        sent.add(new Sent(slice, last));
    }

    private static boolean done(Work work, Turn turn) {
        try {
            work.run(turn);
            return true;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /** The slice whose turn it is. */
    RowSlice first() {
        return sent.element().slice();
    }

    /** Returns when it has committed, and fails as it did. */
    void awaitFirst() throws Exception {
        try {
            sent.remove().work().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Lets those that are sent come to their end, whichever it is; the next one sent has none before it. */
    void disband() {
        while (!isEmpty()) {
            try {
                awaitFirst();
            } catch (Exception givenUp) {
                // the slice before failed, and so does each after it
            }
        }
        last = CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        disband();
    }
}
