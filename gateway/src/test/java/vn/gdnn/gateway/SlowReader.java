package vn.gdnn.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A backend that reads uploads byte by byte, so that tests see when the first bytes arrive. */
final class SlowReader {

    private final HttpServer server = bound();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final AtomicLong received = new AtomicLong();
    volatile CountDownLatch begun = new CountDownLatch(1);

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

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
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    void forget() {
        received.set(0);
        begun = new CountDownLatch(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var buffer = new byte[8192];
            var in = exchange.getRequestBody();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                received.addAndGet(read);
                begun.countDown();
            }
            var body = ("{\"received\":" + received.get() + "}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(202, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
