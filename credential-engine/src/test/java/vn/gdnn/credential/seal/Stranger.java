package vn.gdnn.credential.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers as badly as somebody on the web may. */
public final class Stranger implements AutoCloseable {

    /** What it answers to a question. */
    public interface Reply {
        byte[] to(byte[] question) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    private Stranger() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** Sends all of it. */
    public static Stranger sending(Reply reply) throws IOException {
        var made = new Stranger();
        made.server.createContext("/", exchange -> made.whole(exchange, reply));
        return made;
    }

    /** Sends its headers and a byte, and then no more. */
    public static Stranger stalling() throws IOException {
        var made = new Stranger();
        made.server.createContext("/", made::stall);
        return made;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    public int asked() {
        return asked.get();
    }

    private void whole(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            var content = reply.to(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private void stall(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
