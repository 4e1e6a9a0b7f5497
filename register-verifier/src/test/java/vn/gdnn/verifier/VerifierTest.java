package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.verifier.FakeRegister.PUBLIC_ID;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.NoteSigner;

class VerifierTest {

    private static final String SHOWN = "/api/public/v1/diplomas/" + PUBLIC_ID;
    private static final String PROOF = SHOWN + "/proof";

    @TempDir
    Path folder;

    private FakeRegister register;
    private String printed = "";

    @BeforeEach
    void a_register_with_a_diploma() throws IOException {
        register = new FakeRegister().withLeaves(300, "a").withDiploma().withLeaves(40, "b");
    }

    @AfterEach
    void gone() {
        register.close();
    }

    @Test
    void an_honest_register_is_consistent() {
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isZero();
        assertThat(printed)
                .contains("GOOD  the tree of 341 leaves is signed", "VALID, 1 act stands in the log, none waits");
    }

    @Test
    void without_a_key_the_logs_own_word_is_taken_and_that_is_said() {
        assertThat(verify(PUBLIC_ID)).isZero();
        assertThat(printed).startsWith("NOTE").contains(register.key());
    }

    @Test
    void the_log_must_grow_out_of_what_was_seen() throws IOException {
        var state = folder.resolve("state").toString();
        assertThat(verify("--key", register.key(), "--state", state)).isZero();
        register.withLeaves(500, "c");

        assertThat(verify("--key", register.key(), "--state", state)).isZero();
        assertThat(printed).contains("grew out of the 341 leaves");
        assertThat(Files.readString(Path.of(state))).startsWith(FakeRegister.ORIGIN + "\n841\n");
    }

    @Test
    void two_pasts_of_one_log_are_found_and_the_first_one_is_remembered() throws IOException {
        var state = folder.resolve("state");
        verify("--key", register.key(), "--state", state.toString());
        var seen = Files.readString(state);
        register.close();
        register = new FakeRegister().withLeaves(300, "other").withDiploma().withLeaves(90, "b");

        assertThat(verify("--key", register.key(), "--state", state.toString())).isEqualTo(1);
        assertThat(printed).contains("two pasts");
        assertThat(state).content().isEqualTo(seen);
    }

    @Test
    void a_log_that_shrank_is_found() throws IOException {
        var state = folder.resolve("state").toString();
        verify("--key", register.key(), "--state", state);
        register.close();
        register = new FakeRegister().withLeaves(300, "a");

        assertThat(verify("--key", register.key(), "--state", state)).isEqualTo(1);
        assertThat(printed).contains("shrunk from 341 to 300");
    }

    @Test
    void a_log_that_was_opened_after_a_loss_begins_with_the_last_checkpoint() throws IOException {
        var last = register.note();
        assertThat(verify("--key", register.key())).isZero();
        assertThat(printed).doesNotContain("has ended");

        register.succeeded(last);
        assertThat(verify("--key", register.key())).isZero();
        assertThat(printed).contains("NOTE  this log has ended", FakeRegister.ORIGIN + "/2+");

        register.withLeaves(1, "d");
        assertThat(verify("--key", register.key())).isEqualTo(1);
        assertThat(printed).contains("begins with a tree of 341 leaves, not with the last of 342");
        register.succeeded("something else");
        assertThat(verify("--key", register.key())).isEqualTo(1);
    }

    @Test
    void the_log_that_was_opened_later_must_prove_its_key_and_its_first_leaf() {
        register.succeeded(register.note());
        var later = FakeRegister.ORIGIN + "/2";
        var stranger = new NoteSigner(later, MerkleHash.empty().bytes()).verifier();

        register.lying("/log/2/key", key -> stranger.text());
        assertThat(verify("--key", register.key())).isEqualTo(1);
        assertThat(printed).contains("BAD   the checkpoint is not signed").doesNotContain("has ended");

        register.lying("/log/2/key", key -> "nonsense");
        assertThat(verify("--key", register.key())).isEqualTo(1);
        assertThat(printed).contains("BAD   the verifier key is malformed");

        var other = new Checkpoint(later, new TreeHead(1, MerkleHash.leaf(new byte[1])));
        register.lying("/log/2/key", key -> key)
                .lying(
                        "/log/2/checkpoint",
                        note -> new NoteSigner(later, new byte[NoteSigner.SEED])
                                .sign(other.text())
                                .note());
        assertThat(verify("--key", register.key())).isEqualTo(1);
        assertThat(printed).contains("does not stand in its signed tree of 1 leaves");

        register.lying("/log/2/checkpoint", note -> note).lying("/log/2/tile/entries/000.p/1", bundle -> "");
        assertThat(verify("--key", register.key())).isEqualTo(1);
        assertThat(printed).contains("malformed: no first leaf");
    }

    @Test
    void a_checkpoint_of_another_key_is_refused() {
        var stranger = new NoteSigner(FakeRegister.ORIGIN, MerkleHash.empty().bytes());

        assertThat(verify("--key", stranger.verifier().text())).isEqualTo(1);
        assertThat(verify("--key", "nonsense")).isEqualTo(2);
        register.lying("/log/checkpoint", note -> note.replace("\n341\n", "\n340\n"));
        assertThat(verify("--key", register.key())).isEqualTo(1);
    }

    @Test
    void a_forged_proof_is_refused() {
        for (var lie : List.<UnaryOperator<String>>of(
                proof -> proof.replace("\"logIndex\":300", "\"logIndex\":299"),
                proof -> proof.replace("a fullName", "b fullName"),
                proof -> proof.replaceFirst("\"commitment\":\"[^\"]{6}", "\"commitment\":\"AAAAAA"),
                proof -> proof.replaceFirst("\"inclusion\":\\[\"[^\"]*\",", "\"inclusion\":["),
                proof -> proof.replaceFirst("\"inclusion\":\\[\"[^\"]{6}", "\"inclusion\":[\"AAAAAA"),
                proof -> proof.replace("\"kind\":\"ISSUED\",\"salt\"", "\"kind\":\"REVOKED\",\"salt\""),
                proof -> proof.replaceFirst("\"acts\":.*", "\"acts\":[]}"),
                proof -> "{}")) {
            register.lying(PROOF, lie);

            assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);
            assertThat(printed).contains("BAD   " + PUBLIC_ID);
        }
    }

    @Test
    void a_page_that_shows_what_the_log_does_not_hold_is_found() {
        register.lying(SHOWN, page -> page.replace("a graduationClass", "Xuất sắc"));
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);
        assertThat(printed).contains("another graduationClass");

        register.lying(SHOWN, page -> page.replace("VALID", "REVOKED"));
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);
        assertThat(printed).contains("status REVOKED");

        register.lying(SHOWN, page -> page.replace("VALID", "TAKEN_OVER"));
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);
        assertThat(printed).contains("status TAKEN_OVER");
    }

    @Test
    void a_diploma_that_is_not_in_force_is_not_called_good() {
        register.withAct("REVOKED", Map.of("effectiveOn", "2026-07-15")).showing("REVOKED", "TRUSTED");

        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(3);

        assertThat(printed).contains("ENDED " + PUBLIC_ID + ": REVOKED").doesNotContain("GOOD  " + PUBLIC_ID);
        assertThat(verify("--key", register.key(), PUBLIC_ID, "x")).isEqualTo(1);
    }

    @Test
    void a_new_seal_says_the_same_and_stands_in_the_log() {
        register.showing("VALID", "RESEALED");
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);
        assertThat(printed).contains("the seal RESEALED");

        register.withAct("RESEALED", Map.of("actedOn", "2026-11-28", "ground", "KEY_DISOWNED"));
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isZero();
        assertThat(printed).contains("GOOD  " + PUBLIC_ID + ": VALID, 2 acts stand");

        register.showing("VALID", "TRUSTED");
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);
    }

    @Test
    void a_new_seal_that_says_something_else_is_found() {
        register.withAct("CORRECTED", Map.of("fullName", "another"))
                .withAct("RESEALED", Map.of())
                .showing("CORRECTED", "RESEALED");

        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(1);

        assertThat(printed).contains("a new seal came with other words");
    }

    @Test
    void a_seal_whose_key_was_disowned_is_named_and_the_diploma_is_in_force() {
        register.showing("VALID", "DISOWNED");

        assertThat(verify("--key", register.key(), PUBLIC_ID)).isZero();

        assertThat(printed).contains("NOTE  " + PUBLIC_ID + ": sealed with a key that the school has disowned");
    }

    @Test
    void help_is_given_to_who_asks_for_it() {
        assertThat(run(Locale.ENGLISH, "--help")).isZero();
        assertThat(printed).startsWith("Usage").contains("--state", "Ends with 0");
        assertThat(run(Locale.forLanguageTag("vi"), "--help")).isZero();
        assertThat(printed).startsWith("Cách dùng");
    }

    @Test
    void what_cannot_be_asked_is_neither_good_nor_bad() {
        assertThat(run(Locale.ENGLISH, "http://localhost:1")).isEqualTo(2);
        register.lying(SHOWN, page -> "no JSON");
        assertThat(verify("--key", register.key(), PUBLIC_ID)).isEqualTo(2);
        assertThat(verify("--key", register.key(), "x")).isEqualTo(1);
    }

    @Test
    void a_wrong_command_line_tells_the_right_one() {
        for (var line : List.of(
                List.<String>of(),
                List.of("ftp://x"),
                List.of("http://x", "--key"),
                List.of("http://x", "--no", "x"),
                List.of("http://x", "../y"))) {
            assertThat(run(Locale.ENGLISH, line.toArray(new String[0]))).isEqualTo(2);
            assertThat(printed).startsWith("Usage");
        }
    }

    @Test
    void it_speaks_vietnamese_to_who_does() {
        assertThat(run(Locale.forLanguageTag("vi"), register.url(), "--key", register.key(), PUBLIC_ID))
                .isZero();
        assertThat(printed).contains("ĐÚNG").doesNotContain("GOOD");
    }

    private int verify(String... options) {
        var line = new ArrayList<>(List.of(register.url()));
        line.addAll(List.of(options));
        return run(Locale.ENGLISH, line.toArray(new String[0]));
    }

    private int run(Locale language, String... line) {
        var out = new ByteArrayOutputStream();
        var code = Main.run(new PrintStream(out, true, UTF_8), new Words(language), line);
        printed = out.toString(UTF_8);
        return code;
    }
}
