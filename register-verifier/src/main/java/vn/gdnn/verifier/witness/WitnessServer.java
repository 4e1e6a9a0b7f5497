package vn.gdnn.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The witness over HTTP: {@code POST /add-checkpoint}, and {@code GET /<origin hash>/checkpoint} for whoever compares. */
final class WitnessServer implements AutoCloseable {

    /** A proof, a checkpoint and sixteen signatures of any kind find room. */
    private static final int LONGEST = 128 * 1024;

    private static final int THREADS = 8;
    private static final String TEXT = "text/plain; charset=utf-8";

    static {
        // seconds: a caller that stalls does not keep a thread
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
    }

    private final Cosigner cosigner;
    private final Consumer<RuntimeException> failures;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** {@code failures} hears why the disk did not take a checkpoint; nothing is cosigned then. */
    WitnessServer(InetSocketAddress address, Cosigner cosigner, Consumer<RuntimeException> failures)
            throws IOException {
        this.cosigner = cosigner;
        this.failures = failures;
        server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private record Answer(int status, String type, String body) {}

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answered(exchange);
            var body = answer.body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type);
            exchange.sendResponseHeaders(answer.status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answered(HttpExchange exchange) throws IOException {
        try {
            var path = exchange.getRequestURI().getPath();
            var isSubmission = path.equals("/add-checkpoint");
            if (!exchange.getRequestMethod().equals(isSubmission ? "POST" : "GET")) {
                return new Answer(405, TEXT, "another method is needed\n");
            }
            return isSubmission ? submitted(exchange) : shown(path);
        } catch (Refused e) {
            var isSize = e.status() == Refused.OTHER_SIZE;
            return new Answer(e.status(), isSize ? "text/x.tlog.size" : TEXT, e.reason() + "\n");
        } catch (UncheckedIOException | IllegalStateException e) {
            failures.accept(e);
            return new Answer(503, TEXT, "the checkpoint could not be kept\n");
        }
    }

    private Answer submitted(HttpExchange exchange) throws IOException, Refused {
        var body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return new Answer(413, TEXT, "longer than any checkpoint\n");
        }
        return new Answer(200, TEXT, cosigner.cosign(Submission.parse(decoded(body))));
    }

    private Answer shown(String path) {
        var parts = path.split("/", -1);
        var found = parts.length == 3 && parts[2].equals("checkpoint") && parts[1].matches("[0-9a-f]{64}");
        return found
                ? cosigner.checkpoint(parts[1])
                        .map(note -> new Answer(200, TEXT, note))
                        .orElseGet(WitnessServer::nothing)
                : nothing();
    }

    private static Answer nothing() {
        return new Answer(404, TEXT, "nothing here\n");
    }

    private static String decoded(byte[] body) throws Refused {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Refused.MALFORMED, "not UTF-8");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
