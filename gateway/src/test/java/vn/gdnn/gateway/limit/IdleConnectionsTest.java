package vn.gdnn.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdleConnectionsTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void of_too_many_that_wait_the_oldest_are_closed_and_none_that_works() throws Exception {
        var idle = new IdleConnections(3);
        var router = Router.router(vertx);
        router.route().handler(idle::follow);
        router.route("/slow")
                .handler(exchange ->
                        vertx.setTimer(2_000, late -> exchange.response().end()));
        router.route("/fast").handler(exchange -> exchange.response().end());
        var server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var working = asks(server.actualPort(), "/slow");
        var waiting = new ArrayList<Socket>();
        for (var number = 0; number < 5; number++) {
            waiting.add(asks(server.actualPort(), "/fast"));
            read(waiting.get(number));
        }

        assertThat(waiting.get(0).getInputStream().read()).isEqualTo(-1);
        assertThat(waiting.get(1).getInputStream().read()).isEqualTo(-1);
        assertThat(read(working)).startsWith("HTTP/1.1 200");
        ask(waiting.get(4), "/fast");
        assertThat(read(waiting.get(4))).startsWith("HTTP/1.1 200");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> waiting.get(2).getInputStream().read() == -1);
    }

    @Test
    void what_was_closed_counts_no_more() throws Exception {
        var idle = new IdleConnections(3);
        var router = Router.router(vertx);
        router.route().handler(idle::follow);
        router.route("/fast").handler(exchange -> exchange.response().end());
        var server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var kept = asks(server.actualPort(), "/fast");
        read(kept);
        for (var number = 0; number < 5; number++) {
            try (var closed = asks(server.actualPort(), "/fast")) {
                read(closed);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }

        ask(kept, "/fast");

        assertThat(read(kept)).startsWith("HTTP/1.1 200");
    }

    private static Socket asks(int port, String path) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(5_000);
        ask(socket, path);
        return socket;
    }

    private static void ask(Socket socket, String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: here\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** An answer without a body. */
    private static String read(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) socket.getInputStream().read());
        }
        return head.toString();
    }
}
