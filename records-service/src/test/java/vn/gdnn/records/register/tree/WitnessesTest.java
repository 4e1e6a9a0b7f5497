package vn.gdnn.records.register.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TileReader;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;
import vn.gdnn.log.note.SignedNote;
import vn.gdnn.log.note.WitnessKey;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class WitnessesTest {

    private static final String ORIGIN = "register.example/log";
    private static final NoteSigner LOG = new NoteSigner(ORIGIN, new byte[NoteSigner.SEED]);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String ANSWERS = "gdnn.log.witness.answers";

    @Inject
    BeanManager beans;

    @Inject
    StoredTiles stored;

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private String key = "";
    private String other = "";
    private vn.gdnn.verifier.witness.Witness honest;

    /** The log's settings, as far as witnesses are concerned. */
    private record Settings(Optional<List<String>> witnesses, int quorum) implements LogConfig {

        static Settings of(int quorum, String... witnesses) {
            return new Settings(Optional.of(List.of(witnesses)), quorum);
        }

        @Override
        public Optional<String> key() {
            return Optional.empty();
        }

        @Override
        public Optional<String> keyFile() {
            return Optional.empty();
        }

        @Override
        public Optional<String> origin() {
            return Optional.empty();
        }

        @Override
        public Path folder() {
            return Path.of("nowhere");
        }

        @Override
        public Duration witnessPatience() {
            return PATIENCE;
        }

        @Override
        public Duration cosignAgain() {
            return Duration.ofHours(1);
        }

        @Override
        public boolean sequencer() {
            return false;
        }

        @Override
        public Duration interval() {
            return Duration.ofMillis(200);
        }
    }

    /** Answers a submission. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void a_witness() throws IOException, GeneralSecurityException {
        key = vn.gdnn.verifier.witness.Witness.createKey("--name", "witness.example/w1", "--key", file("key"));
        other = vn.gdnn.verifier.witness.Witness.createKey("--name", "witness.example/w2", "--key", file("other"));
        honest = vn.gdnn.verifier.witness.Witness.start(
                new PrintStream(PrintStream.nullOutputStream(), true, UTF_8),
                (sentence, values) -> sentence,
                "--name",
                "witness.example/w1",
                "--key",
                file("key"),
                "--state",
                file("state"),
                "--log",
                LOG.verifier().text(),
                "--listen",
                "localhost:0");
    }

    @AfterEach
    void gone() throws IOException {
        honest.close();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    @Test
    void a_line_that_a_witness_gives_in_anothers_name_is_left_out() throws IOException {
        var forged = new SignedNote.Signature(
                        "witness.example/w2", Integer.parseUnsignedInt(other.split("\\+")[1], 16), new byte[72])
                .line();
        var forger = serving(exchange -> answer(exchange, 200, honestly(exchange) + forged));
        var witnesses =
                new Witnesses(Settings.of(1, key + " " + forger, other + " http://localhost:1"), stored, meters);
        var tree = tree(1);
        var head = new TreeHead(1, tree.root());

        var cosigned = witnesses.cosigned(1, note(head), head);

        assertThat(witnesses.suffice(cosigned)).isTrue();
        assertThat(WitnessKey.parse(key).cosignature(cosigned)).isPresent();
        assertThat(WitnessKey.parse(other).cosignature(cosigned)).isEmpty();
        assertThat(cosigned.signatures()).hasSize(2);
    }

    @Test
    void an_answer_without_end_is_cut_off() throws Exception {
        for (var pause : List.of(0, 20)) {
            var broken = new CompletableFuture<Void>();
            var endless = serving(exchange -> {
                try {
                    talk(exchange, pause);
                } catch (IOException e) {
                    broken.complete(null);
                }
            });

            assertThat(round().ask(List.of(Witness.parse(key + " " + endless)))).isEmpty();
            broken.get(10, TimeUnit.SECONDS);
        }
        assertThat(answers("AWAY")).isEqualTo(2);
    }

    @Test
    void one_that_names_another_size_each_time_has_refused() throws IOException {
        var sizes = new ArrayList<>(List.of("2\n", "3\n"));
        var fickle = serving(exchange -> answer(exchange, 409, sizes.remove(0)));
        var witness = Witness.parse(key + " " + fickle);

        assertThat(round().ask(List.of(witness))).isEmpty();

        assertThat(sizes).isEmpty();
        assertThat(answers("REFUSED")).isEqualTo(1);
        assertThat(witness.mayBeAsked(Instant.now())).isFalse();
    }

    @Test
    void witnesses_that_are_given_wrongly_are_refused_when_the_service_starts() {
        var one = key + " http://localhost:1";
        for (var wrong : List.of(
                Settings.of(2, one),
                Settings.of(-1, one),
                Settings.of(1, one, key + " http://localhost:2"),
                Settings.of(0, "nonsense http://localhost:1"),
                Settings.of(0, key + " http://no_host"),
                Settings.of(0, key))) {
            assertThatThrownBy(() -> new Witnesses(wrong, stored, meters))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("GDNN_LOG_");
        }
        assertThat(beans.resolveObserverMethods(new StartupEvent()))
                .anyMatch(observer -> observer.getBeanClass().equals(Witnesses.class));
    }

    private WitnessRound round() {
        var tree = tree(5);
        var head = new TreeHead(5, tree.root());
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new WitnessRound(note(head), head, tree, meters, http, PATIENCE);
    }

    private static SignedNote note(TreeHead head) {
        return LOG.sign(new Checkpoint(ORIGIN, head).text());
    }

    private static TiledTree tree(int size) {
        var tiles = new HashMap<String, byte[]>();
        TileReader reader =
                tile -> tile.cut(Optional.ofNullable(tiles.get(place(tile))).orElseThrow());
        var growing = new GrowingTree(reader, 0);
        for (var i = 0; i < size; i++) {
            growing.append(("leaf " + i).getBytes(UTF_8));
        }
        growing.grown().forEach(grown -> tiles.put(place(grown.tile()), grown.content()));
        return new TiledTree(reader, size);
    }

    private static String place(Tile tile) {
        return tile.level() + "/" + tile.number();
    }

    private double answers(String outcome) {
        return meters.counter(ANSWERS, "witness", "witness.example/w1", "outcome", outcome)
                .count();
    }

    private String honestly(HttpExchange exchange) throws IOException {
        var place = URI.create("http://localhost:" + honest.port() + "/add-checkpoint");
        var submitted = BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(place).POST(submitted).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void talk(HttpExchange exchange, int pause) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 0);
        var word = "x".repeat(pause == 0 ? 4096 : 1).getBytes(UTF_8);
        while (true) {
            exchange.getResponseBody().write(word);
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String serving(Answer answer) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        servers.add(server);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
        server.start();
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
