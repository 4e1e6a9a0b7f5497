package vn.gdnn.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A body that passes through unbuffered and fails once it has grown beyond its limit or comes too slowly. */
public final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final BodyPatience patience;
    private long seen;
    private @Nullable Handler<Throwable> failed;
    private @Nullable Throwable failure;

    CountedBody(ReadStream<Buffer> source, long limit, Vertx vertx, Duration whole, Duration stall) {
        this.source = source;
        this.limit = limit;
        this.patience = new BodyPatience(vertx, whole, stall, () -> fail(new BodyTooSlow()));
        source.exceptionHandler(this::fail);
    }

    CountedBody watch(HttpServerRequest request) {
        patience.watch(request);
        return this;
    }

    /** Why the body broke off, or null. */
    public @Nullable Throwable failure() {
        return failure;
    }

    private void fail(Throwable cause) {
        patience.end();
        if (failure == null) {
            failure = cause;
            if (failed != null) {
                failed.handle(cause);
            }
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        patience.byteCame();
        if (seen <= limit) {
            handler.handle(chunk);
        } else {
            fail(new BodyTooLarge());
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        patience.hold(true);
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        patience.hold(false);
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        patience.hold(false);
        source.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(end -> {
            patience.end();
            if (handler != null) {
                handler.handle(end);
            }
        });
        return this;
    }
}
