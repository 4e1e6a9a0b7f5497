package vn.gdnn.records.register.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;
import vn.gdnn.verifier.witness.Witness;

/** Witnesses of the tests' log: two that see what it publishes, and one that was shown another tree at the beginning. */
public class ThreeWitnesses implements QuarkusTestResourceLifecycleManager {

    static final List<String> NAMES =
            List.of("witness.example/first", "witness.example/second", "witness.example/astray");
    static final List<String> KEYS = new ArrayList<>();

    private static final NoteSigner LOG = new NoteSigner(
            "localhost:8080/log", Base64.getDecoder().decode("Z2Rubi1kZXYtbG9nLWtleS1ub3QtZm9yLXByb2QhISE="));
    private static final List<Integer> PORTS = new ArrayList<>();
    private static final List<@Nullable Witness> RUNNING = new ArrayList<>();
    private static @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("witnesses");
            for (var i = 0; i < NAMES.size(); i++) {
                KEYS.add(Witness.createKey("--name", NAMES.get(i), "--key", file(i + ".key")));
                RUNNING.add(null);
                PORTS.add(0);
                start(i);
            }
            showAnotherTree(PORTS.get(2));
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var places = List.of(0, 1, 2).stream()
                .map(i -> KEYS.get(i) + " http://localhost:" + PORTS.get(i))
                .collect(Collectors.joining(","));
        return Map.of("gdnn.log.witnesses", places, "gdnn.log.quorum", "2", "gdnn.log.witness-patience", "300ms");
    }

    static void start(int witness) throws IOException, GeneralSecurityException {
        var started = Witness.start(
                new PrintStream(PrintStream.nullOutputStream(), true, UTF_8),
                (sentence, values) -> sentence,
                "--name",
                NAMES.get(witness),
                "--key",
                file(witness + ".key"),
                "--state",
                file(witness + ".state"),
                "--log",
                LOG.verifier().text(),
                "--listen",
                "localhost:" + PORTS.get(witness));
        RUNNING.set(witness, started);
        PORTS.set(witness, started.port());
    }

    static void end(int witness) throws IOException {
        var running = RUNNING.set(witness, null);
        if (running != null) {
            running.close();
        }
    }

    /** The log's key in foreign hands signs a tree that the log never had. */
    private static void showAnotherTree(int port) throws IOException, InterruptedException {
        var other = new TreeHead(1, MerkleHash.leaf("another history".getBytes(UTF_8)));
        var note = LOG.sign(new Checkpoint("localhost:8080/log", other).text()).note();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/add-checkpoint"))
                .POST(BodyPublishers.ofString("old 0\n\n" + note))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("not cosigned: " + answer.body());
        }
    }

    private static String file(String name) {
        if (folder == null) {
            throw new IllegalStateException("not started");
        }
        return folder.resolve(name).toString();
    }

    @Override
    public void stop() {
        try {
            for (var i = 0; i < RUNNING.size(); i++) {
                end(i);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
