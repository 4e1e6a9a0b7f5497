package vn.gdnn.gateway.limit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/**
 * How long a caller may take to send a body: so long as a whole, and so long without a byte. While it is the backend that
 * does not read, no time runs against the caller.
 */
final class BodyPatience {

    private final Vertx vertx;
    private final Duration whole;
    private final Duration stall;
    private final Runnable over;
    private final long begun = System.nanoTime();
    private long lastByte = begun;
    private boolean held;
    private long timer = -1;

    BodyPatience(Vertx vertx, Duration whole, Duration stall, Runnable over) {
        this.vertx = vertx;
        this.whole = whole;
        this.stall = stall;
        this.over = over;
    }

    /** Begins, unless the request is here already. */
    void watch(HttpServerRequest request) {
        if (!request.isEnded()) {
            timer = vertx.setTimer(Math.max(1, stall.toMillis() / 4), this::look);
        }
    }

    void byteCame() {
        lastByte = System.nanoTime();
    }

    /** Whether the reader has asked the caller to wait. */
    void hold(boolean now) {
        if (held && !now) {
            lastByte = System.nanoTime();
        }
        held = now;
    }

    void end() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
    }

    private void look(long fired) {
        timer = -1;
        var now = System.nanoTime();
        if (!held && (now - lastByte >= stall.toNanos() || now - begun >= whole.toNanos())) {
            over.run();
        } else {
            timer = vertx.setTimer(Math.max(1, stall.toMillis() / 4), this::look);
        }
    }
}
