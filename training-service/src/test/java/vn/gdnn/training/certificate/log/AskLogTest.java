package vn.gdnn.training.certificate.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.log.Hash;
import vn.gdnn.training.certificate.log.AskLog.Answer.Logged;
import vn.gdnn.training.certificate.log.AskLog.Answer.Silent;
import vn.gdnn.training.certificate.log.AskLog.Answer.Waiting;

/** Whatever stands where the log should: a certificate is shown all the same, and nothing is made of what is no proof. */
class AskLogTest {

    private static final Hash COMMITMENT = Hash.of(new byte[32]);
    private static final String CHECKPOINT =
            "log.example\n2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n" + "\u2014 log.example AAAAAAECAwQ=\n";

    private HttpServer server;
    private AskLog log;

    @BeforeEach
    void a_log() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        log = new AskLog(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/log"), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_proof_says_where_it_stands() {
        answers("/log/checkpoint", 200, CHECKPOINT);
        answers("/log/inclusion", 200, "{\"index\": 1, \"size\": 2, \"path\": [\"AA==\"]}");

        assertThat(log.ask(COMMITMENT)).isInstanceOf(Logged.class);
    }

    @Test
    void what_the_log_does_not_have_yet_waits() {
        answers("/log/checkpoint", 200, CHECKPOINT);
        answers("/log/inclusion", 404, "{}");

        assertThat(log.ask(COMMITMENT)).isInstanceOf(Waiting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one line", "log.example\nmany\nAAAA\n", "{}"})
    void what_is_no_checkpoint_is_silence(String checkpoint) {
        answers("/log/checkpoint", 200, checkpoint);

        assertThat(log.ask(COMMITMENT)).isInstanceOf(Silent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "no",
                "{\"index\": 1, \"size\": \"2\", \"path\": []}",
                "{\"index\": 1, \"size\": 2, \"path\": [3]}"
            })
    void what_is_no_proof_is_silence(String proof) {
        answers("/log/checkpoint", 200, CHECKPOINT);
        answers("/log/inclusion", 200, proof);

        assertThat(log.ask(COMMITMENT)).isInstanceOf(Silent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void a_log_that_is_busy_has_not_said_that_it_waits(int status) {
        answers("/log/checkpoint", status, "{}");

        assertThat(log.ask(COMMITMENT)).isInstanceOf(Silent.class);
    }

    private void answers(String path, int status, String body) {
        server.createContext(path, exchange -> {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
