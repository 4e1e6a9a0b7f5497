package vn.gdnn.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Hash;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.Tile;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;
import vn.gdnn.log.note.SignedNote;
import vn.gdnn.log.note.WitnessKey;

class WitnessTest {

    private static final String ORIGIN = "register.example/log";
    private static final NoteSigner LOG = new NoteSigner(ORIGIN, new byte[NoteSigner.SEED]);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    private Witness witness;
    private WitnessKey key;

    /** A log of so many leaves, each with this word in it; two words make two histories. */
    private record Log(String word, int size) {

        private TiledTree tree() {
            var tiles = new HashMap<String, byte[]>();
            var growing = new GrowingTree(tile -> tile.cut(tiles.get(tile.level() + "/" + tile.number())), 0);
            IntStream.range(0, size).forEach(i -> growing.append((word + i).getBytes(UTF_8)));
            growing.grown().forEach(grown -> tiles.put(place(grown.tile()), grown.content()));
            return new TiledTree(tile -> tile.cut(tiles.get(place(tile))), size);
        }

        private static String place(Tile tile) {
            return tile.level() + "/" + tile.number();
        }

        SignedNote note() {
            return LOG.sign(new Checkpoint(ORIGIN, new TreeHead(size, tree().root())).text());
        }

        String submission(int old) {
            var proof = old == 0 ? List.<Hash>of() : tree().consistency(old).path();
            return request(old, proof.stream().map(Hash::base64).toList(), note().note());
        }
    }

    @BeforeEach
    void a_witness() throws IOException, GeneralSecurityException {
        var verifier = Witness.createKey("--name", "witness.example/w1", "--key", file("key"));
        key = WitnessKey.parse(verifier);
        witness = start();
        assertThat(witness.verifierKey()).isEqualTo(verifier);
    }

    @AfterEach
    void gone() throws IOException {
        witness.close();
    }

    @Test
    void a_tree_that_grew_is_cosigned() {
        for (var old : List.of(0, 1, 7, 8)) {
            var log = new Log("a", old == 0 ? 1 : old == 1 ? 7 : old == 7 ? 8 : 600);

            var answer = submit(log.submission(old));

            assertThat(answer.statusCode()).isEqualTo(200);
            var at = key.cosignature(SignedNote.parse(log.note().text() + "\n" + answer.body()));
            assertThat(at).isPresent();
            assertThat(at.orElseThrow().at()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        }
        assertThat(submit(new Log("a", 600).submission(600)).statusCode()).isEqualTo(200);
    }

    @Test
    void another_size_than_the_last_one_cosigned_is_told() {
        submit(new Log("a", 5).submission(0));

        for (var old : List.of(0, 3)) {
            var answer = submit(new Log("a", 9).submission(old));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).isEqualTo("5\n");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        }
        var before = submit(new Log("a", 4).submission(4));
        assertThat(before.statusCode()).isEqualTo(409);
        assertThat(submit(new Log("a", 9).submission(5)).statusCode()).isEqualTo(200);
    }

    @Test
    void another_history_is_not_cosigned() {
        var note = new Log("a", 5).note().note();
        submit(new Log("a", 5).submission(0));

        assertThat(submit(new Log("b", 9).submission(5)).statusCode()).isEqualTo(422);
        assertThat(submit(new Log("b", 5).submission(5)).statusCode()).isEqualTo(422);
        var proof = new Log("a", 9)
                .tree().consistency(5).path().stream().map(Hash::base64).toList();
        assertThat(submit(request(
                                5,
                                proof.subList(1, proof.size()),
                                new Log("a", 9).note().note()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(submit(request(5, List.of(MerkleHash.empty().base64()), note))
                        .statusCode())
                .isEqualTo(422);
        assertThat(get(originHash()).body()).startsWith(new Log("a", 5).note().text());
    }

    @Test
    void before_the_first_nothing_is_proved() {
        var proof = List.of(MerkleHash.empty().base64());

        assertThat(submit(request(0, proof, new Log("a", 5).note().note())).statusCode())
                .isEqualTo(422);
        var notEmpty = LOG.sign(new Checkpoint(ORIGIN, new TreeHead(0, MerkleHash.leaf(new byte[1]))).text());
        assertThat(submit(request(0, List.of(), notEmpty.note())).statusCode()).isEqualTo(422);
        assertThat(get(originHash()).statusCode()).isEqualTo(404);
        assertThat(submit(new Log("a", 0).submission(0)).statusCode()).isEqualTo(200);
        assertThat(submit(new Log("a", 3).submission(0)).statusCode()).isEqualTo(200);
    }

    @Test
    void only_known_logs_are_witnessed_and_only_what_they_signed() {
        var note = new Log("a", 5).note().note();
        var stranger = new NoteSigner("other.example/log", new byte[NoteSigner.SEED]);
        var others = stranger.sign(new Checkpoint("other.example/log", new TreeHead(0, MerkleHash.empty())).text());
        var named = new NoteSigner(ORIGIN, MerkleHash.empty().bytes())
                .sign(new Log("a", 5).note().text());

        assertThat(submit(request(0, List.of(), others.note())).statusCode()).isEqualTo(404);
        assertThat(submit(request(0, List.of(), named.note())).statusCode()).isEqualTo(403);
        assertThat(submit(request(0, List.of(), note.replace("\n5\n", "\n6\n"))).statusCode())
                .isEqualTo(403);
        var both = new Log("a", 5).note().and(named.signatures().get(0)).note();
        assertThat(submit(request(0, List.of(), both)).statusCode()).isEqualTo(200);
        assertThat(get(originHash()).body())
                .startsWith(note)
                .doesNotContain(named.signatures().get(0).line());
    }

    @Test
    void what_is_malformed_is_refused_and_the_witness_goes_on() {
        var note = new Log("a", 5).note().note();
        for (var body : List.of(
                "",
                "old 0\n" + note,
                "old 00\n\n" + note,
                "old 6\n\n" + note,
                "old -1\n\n" + note,
                "old 9999999999999999999\n\n" + note,
                "size 0\n\n" + note,
                "old 0\nAAAA\n\n" + note,
                "old 0\n" + (MerkleHash.empty().base64() + "\n").repeat(64) + "\n" + note,
                "old 0\n\n" + note.substring(0, note.length() - 1),
                "old 0\n\n" + note.replace("\n5\n", "\n05\n"),
                "old 0\n\n" + note.replace("\u2014", "-"),
                "old 0\n\n" + note.substring(0, note.indexOf("\n\n") + 2))) {
            assertThat(submit(body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(submit("old 0\n\n" + note + "x".repeat(200_000)).statusCode())
                .isEqualTo(413);
        assertThat(get("add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(get("elsewhere").statusCode()).isEqualTo(404);
        assertThat(submit(new Log("a", 5).submission(0)).statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_cosigned_outlives_the_process_and_has_one_at_a_time() throws Exception {
        submit(new Log("a", 5).submission(0));
        assertThatThrownBy(this::start).isInstanceOf(Exception.class);
        witness.close();

        witness = start();

        assertThat(get(originHash()).body()).startsWith(new Log("a", 5).note().note());
        assertThat(key.cosignature(SignedNote.parse(get(originHash()).body()))).isPresent();
        assertThat(submit(new Log("b", 7).submission(0)).statusCode()).isEqualTo(409);
        assertThat(submit(new Log("b", 7).submission(5)).statusCode()).isEqualTo(422);
    }

    @Test
    void of_many_histories_at_once_one_is_cosigned() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> forks = new ArrayList<>();
            for (var i = 0; i < 8; i++) {
                var body = new Log("fork" + i, 4).submission(0);
                forks.add(() -> submit(body).statusCode());
            }
            var statuses =
                    threads.invokeAll(forks).stream().map(WitnessTest::done).toList();

            assertThat(statuses).containsOnlyOnce(200);
            assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_key_is_its_owners_and_both_halves_fit() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Witness.createKey("--name", "w", "--key", file("key")))
                .isInstanceOf(IOException.class);
        Witness.createKey("--name", "w", "--key", file("other"));
        var mixed = Files.readString(folder.resolve("key")).split("-----BEGIN PUBLIC")[0] + "-----BEGIN PUBLIC"
                + Files.readString(folder.resolve("other")).split("-----BEGIN PUBLIC")[1];
        Files.writeString(folder.resolve("key"), mixed);
        witness.close();
        assertThatThrownBy(this::start).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Witness.createKey("--name", "w", "--log", file("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The request that c2sp.org/tlog-witness gives as an example. */
    @Test
    void the_example_of_the_specification_is_read() throws Refused {
        var read = Submission.parse("""
                old 20852014
                PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
                jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
                5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
                /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                \u2014 example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
                """);

        assertThat(read.old()).isEqualTo(20852014);
        assertThat(read.proof()).hasSize(4);
        assertThat(read.tree().origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(read.tree().size()).isEqualTo(20852163);
        assertThat(read.note().lines()).hasSize(2);
    }

    private Witness start() throws IOException, GeneralSecurityException {
        return Witness.start(
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

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String request(int old, List<String> proof, String note) {
        return "old " + old + "\n" + proof.stream().map(hash -> hash + "\n").collect(Collectors.joining()) + "\n"
                + note;
    }

    private static String originHash() {
        return Seen.name(ORIGIN) + "/checkpoint";
    }

    private HttpResponse<String> submit(String body) {
        return sent(HttpRequest.newBuilder(place("add-checkpoint")).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return sent(HttpRequest.newBuilder(place(path)));
    }

    private URI place(String path) {
        return URI.create("http://localhost:" + witness.port() + "/" + path);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int done(Future<Integer> status) {
        try {
            return status.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
