package vn.gdnn.quickstart.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A gateway and a Keycloak that answer as they were told; the last answer of a call stays. */
final class StubSuite implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Queue<Planned>> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    private record Planned(int status, String body, Map<String, String> headers) {}

    StubSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var call =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            exchange.getRequestBody().readAllBytes();
            var planned = next(call);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            planned.headers.forEach(exchange.getResponseHeaders()::add);
            var body = planned.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(planned.status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        answer("POST /realms/gdnn/protocol/openid-connect/token", 200, "{\"access_token\":\"t\",\"expires_in\":300}");
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    GatewayClient client() {
        return new GatewayClient(uri(), uri().resolve("/realms/gdnn"));
    }

    synchronized void answer(String call, int status, String body) {
        answer(call, status, body, Map.of());
    }

    synchronized void answer(String call, int status, String body, Map<String, String> headers) {
        answers.computeIfAbsent(call, any -> new ArrayDeque<>()).add(new Planned(status, body, headers));
    }

    synchronized long calls(String call) {
        return calls.stream().filter(call::equals).count();
    }

    private synchronized Planned next(String call) {
        calls.add(call);
        var planned = answers.getOrDefault(call, new ArrayDeque<>());
        if (planned.isEmpty()) {
            return new Planned(404, "{\"code\":\"NOT_PLANNED\",\"detail\":\"" + call + "\"}", Map.of());
        }
        return planned.size() > 1 ? planned.remove() : planned.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
