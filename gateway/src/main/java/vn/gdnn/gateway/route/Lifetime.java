package vn.gdnn.gateway.route;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a connection to a backend is used. Behind one address there may be replicas among which connections are spread when
 * they are opened: one that came later gets its share once old connections end. None is cut: the first request on an old one
 * tells the backend that it is the last, as RFC 9112, 9.6 has it.
 */
final class Lifetime {

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
            request.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return request;
    }
}
