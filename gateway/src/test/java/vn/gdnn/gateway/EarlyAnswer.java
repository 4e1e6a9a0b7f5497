package vn.gdnn.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A backend that answers as soon as it has read a head, and counts the connections still open that came with a body. */
final class EarlyAnswer {

    private final ServerSocket server = bound();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final AtomicInteger open = new AtomicInteger();

    private static ServerSocket bound() {
        try {
            return new ServerSocket(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    void start() {
        threads.execute(() -> {
            while (!server.isClosed()) {
                try {
                    var socket = server.accept();
                    threads.execute(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads.shutdownNow();
    }

    private void serve(Socket socket) {
        var posted = false;
        try (socket) {
            var in = socket.getInputStream();
            var head = new StringBuilder();
            for (var letter = in.read(); letter >= 0; letter = in.read()) {
                head.append((char) letter);
                if (head.toString().endsWith("\r\n\r\n")) {
                    if (!posted && head.indexOf("POST") == 0) {
                        posted = true;
                        open.incrementAndGet();
                    }
                    head.setLength(0);
                    socket.getOutputStream()
                            .write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException gone) {
            // as good as closed
        } finally {
            if (posted) {
                open.decrementAndGet();
            }
        }
    }
}
