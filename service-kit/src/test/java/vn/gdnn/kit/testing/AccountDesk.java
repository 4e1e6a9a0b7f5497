package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Answers over HTTP whether a token is good now, as Keycloak does (RFC 7662), to nobody without the client's secret. What has
 * become of an account since, its token says in the claim {@value #CLAIM}; without it the account stands.
 */
public final class AccountDesk {

    /** What the services know themselves by. */
    static final String SECRET = "secret-of-this-test-run";

    /** The name of the claim, of which {@link Fate} gives the value. */
    public static final String CLAIM = "account";

    private static final String ADDRESS = "gdnn.test.account-desk";
    private static final Pattern TOKEN = Pattern.compile("(?:^|&)token=[^.&]+\\.([^.&]+)\\.");
    private static final Pattern FATE = Pattern.compile('"' + CLAIM + "\":\"(\\w+)\"");

    /** What has become of an account, or of the desk that is asked about it. */
    public enum Fate {
        /** The account was disabled or its session ended. */
        CLOSED,
        /** The desk takes longer than anybody waits. */
        SLOW,
        /** The desk answers that it has failed. */
        FAILING,
        /** The desk hangs up. */
        AWAY,
        /** The desk says something else. */
        GARBLED;

        /** The claim of a token whose account, or desk, is so. */
        public Map<String, String> claim() {
            return Map.of(CLAIM, name());
        }
    }

    private AccountDesk() {}

    /** Where it listens; it ends with the JVM. Kept in a system property: Quarkus loads this class more than once. */
    static synchronized String address() {
        if (System.getProperty(ADDRESS) == null) {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.setExecutor(Executors.newCachedThreadPool(work -> {
                    var thread = new Thread(work, "account desk");
                    thread.setDaemon(true);
                    return thread;
                }));
                server.createContext("/introspect", AccountDesk::answer);
                server.start();
                System.setProperty(
                        ADDRESS, "http://localhost:" + server.getAddress().getPort() + "/introspect");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return System.getProperty(ADDRESS);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var client = Base64.getEncoder().encodeToString(("gdnn-api:" + SECRET).getBytes(UTF_8));
        if (!("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        switch (fate(form)) {
            case "" -> send(exchange, 200, "{\"active\":true}");
            case "CLOSED" -> send(exchange, 200, "{\"active\":false}");
            case "SLOW" -> {
                pause();
                send(exchange, 200, "{\"active\":true}");
            }
            case "FAILING" -> send(exchange, 500, "{\"active\":true}");
            case "GARBLED" -> send(exchange, 200, "<html>\"active\":true</html>");
            default -> exchange.close();
        }
    }

    private static String fate(String form) {
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            return Fate.CLOSED.name();
        }
        var claims = new String(Base64.getUrlDecoder().decode(token.group(1)), UTF_8);
        var fate = FATE.matcher(claims);
        return fate.find() ? fate.group(1) : "";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
