package vn.gdnn.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A backend that counts the requests it gets and the connections they come on. */
final class CountedConnections {

    private final HttpServer server = bound();
    private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();

    private static HttpServer bound() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    int connections() {
        return callers.size();
    }

    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        callers.add(exchange.getRemoteAddress());
        requests.incrementAndGet();
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
