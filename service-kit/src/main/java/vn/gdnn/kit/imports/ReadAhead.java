package vn.gdnn.kit.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Reads and checks the next slice of a file while the database takes the one before. */
final class ReadAhead implements AutoCloseable {

    private final SliceReader reader;
    private final Scope scope;
    private final Executor threads;
    private @Nullable CompletableFuture<RowSlice> begun;

    ReadAhead(SliceReader reader, Scope scope, Executor threads) {
        this.reader = reader;
        this.scope = scope;
        this.threads = threads;
    }

    /** The next rows: those begun, else at most so many. */
    RowSlice next(int most) throws IOException {
        if (begun == null) {
            return reader.next(most);
        }
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            begun = null;
        }
    }

    /** Begins with the next rows. */
    void begin(int most) {
        begun = CompletableFuture.supplyAsync(() -> CurrentScope.as(scope, () -> read(most)), threads);
    }

    private RowSlice read(int most) {
        try {
            return reader.next(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when nobody reads any more. */
    @Override
    public void close() {
        if (begun != null) {
            try {
                begun.join();
            } catch (CompletionException | CancellationException unread) {
                // nobody asks for these rows any more
            }
            begun = null;
        }
    }
}
