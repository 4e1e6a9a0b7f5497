package vn.gdnn.gateway.route;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long a connection to a backend is used. Behind one address there may be replicas among which connections are spread when
 * they are opened: one that came later gets its share once old connections end. None is cut: an old one takes no further
 * request and is closed from this side once the one on it has been answered. The backend is not asked to close it: it would
 * do so before this side has noted the end of a body that it sent, and a good answer would be lost.
 */
final class Lifetime {

    /** Longer than any upload takes. */
    private static final long LAST_REQUEST_HOURS = 24;

    private final long nanos;
    private final Map<HttpConnection, Long> opened = new ConcurrentHashMap<>();

    Lifetime(Duration lifetime) {
        this.nanos = lifetime.toNanos();
    }

    void begins(HttpConnection connection) {
        opened.put(connection, System.nanoTime());
        connection.closeHandler(closed -> opened.remove(connection));
    }

    HttpClientRequest lastOnAnOldOne(HttpClientRequest request) {
        var since = opened.get(request.connection());
        if (since != null && System.nanoTime() - since > nanos) {
            request.connection().shutdown(LAST_REQUEST_HOURS, TimeUnit.HOURS);
        }
        return request;
    }
}
