package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.verifier.witness.Witness;

class CosignedTest {

    @TempDir
    Path folder;

    private FakeRegister register;
    private Witness witness;
    private String stranger = "";
    private String printed = "";

    @BeforeEach
    void a_register_whose_checkpoint_a_witness_cosigned()
            throws IOException, GeneralSecurityException, InterruptedException {
        register = new FakeRegister().withLeaves(5, "a");
        Witness.createKey("--name", "witness.example/w1", "--key", file("key"));
        stranger = Witness.createKey("--name", "witness.example/w2", "--key", file("other"));
        witness = Witness.start(
                System.out,
                (sentence, values) -> sentence,
                "--name",
                "witness.example/w1",
                "--key",
                file("key"),
                "--state",
                file("state"),
                "--log",
                register.key(),
                "--listen",
                "localhost:0");
        var http = HttpClient.newHttpClient();
        var note = http.send(
                        HttpRequest.newBuilder(URI.create(register.url() + "/log/checkpoint"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var line = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + witness.port() + "/add-checkpoint"))
                                .POST(BodyPublishers.ofString("old 0\n\n" + note))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        register.lying("/log/checkpoint", shown -> shown + line);
    }

    @AfterEach
    void gone() throws IOException {
        register.close();
        witness.close();
    }

    @Test
    void the_witnesses_that_are_trusted_must_have_cosigned() {
        assertThat(verify("--witness", witness.verifierKey())).isZero();
        assertThat(printed).contains("GOOD  the witness witness.example/w1 cosigned at 20");

        assertThat(verify("--witness", witness.verifierKey(), "--witness", stranger))
                .isEqualTo(1);
        assertThat(printed)
                .contains(
                        "NOTE  the witness witness.example/w2 has not cosigned",
                        "BAD   1 of the witnesses cosigned, 2");

        assertThat(verify("--witness", witness.verifierKey(), "--witness", stranger, "--quorum", "1"))
                .isZero();
    }

    @Test
    void a_quorum_that_cannot_be_is_a_wrong_command_line() {
        for (var quorum : new String[] {"0", "2", "x"}) {
            assertThat(verify("--witness", witness.verifierKey(), "--quorum", quorum))
                    .isEqualTo(2);
            assertThat(printed).startsWith("Usage");
        }
        assertThat(verify("--witness", register.key())).isEqualTo(2);
    }

    @Test
    void a_witness_that_is_named_twice_counts_once() {
        assertThat(verify("--witness", witness.verifierKey(), "--witness", witness.verifierKey()))
                .isZero();
        assertThat(printed).containsOnlyOnce("cosigned at");

        assertThat(verify("--witness", witness.verifierKey(), "--witness", witness.verifierKey(), "--quorum", "2"))
                .isEqualTo(2);
        assertThat(printed).startsWith("Usage");
    }

    @Test
    void an_address_without_host_and_port_is_a_wrong_command_line() {
        for (var address : new String[] {"8190", "localhost:x", "localhost:70000"}) {
            assertThat(run(
                            "witness",
                            "--name",
                            "witness.example/w2",
                            "--key",
                            file("other"),
                            "--state",
                            file("other-state"),
                            "--log",
                            register.key(),
                            "--listen",
                            address))
                    .isEqualTo(2);
            assertThat(printed).startsWith("Usage");
        }
    }

    @Test
    void a_cosignature_of_another_tree_is_a_contradiction() {
        register.withLeaves(1, "b");

        assertThat(verify("--witness", witness.verifierKey())).isEqualTo(1);
        assertThat(printed).contains("BAD   the cosignature of the witness witness.example/w1 is wrong");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int verify(String... options) {
        return run(Stream.concat(Stream.of(register.url(), "--key", register.key()), Stream.of(options))
                .toArray(String[]::new));
    }

    private int run(String... line) {
        var bytes = new ByteArrayOutputStream();
        var code = Main.run(new PrintStream(bytes, true, UTF_8), new Words(Locale.ENGLISH), line);
        printed = bytes.toString(UTF_8);
        return code;
    }
}
