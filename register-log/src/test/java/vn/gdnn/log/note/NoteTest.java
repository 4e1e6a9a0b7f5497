package vn.gdnn.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;

class NoteTest {

    /** The example of c2sp.org/signed-note. */
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = "This is an example message.\n\n\u2014 example.com/foo"
            + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private final NoteSigner log = new NoteSigner("localhost:8080/log", new byte[32]);

    @Test
    void the_example_of_the_specification_verifies() {
        var key = NoteVerifier.parse(KEY);

        assertThat(key.text()).isEqualTo(KEY);
        assertThat(key.verified(SignedNote.parse(NOTE))).isEqualTo("This is an example message.\n");
        assertThat(SignedNote.parse(NOTE).note()).isEqualTo(NOTE);
    }

    /** Key pair and signature of golang.org/x/mod/sumdb/note's tests. */
    @Test
    void it_signs_as_others_sign() {
        var seed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        var signer = new NoteSigner("PeterNeumann", Arrays.copyOfRange(seed, 1, 33));
        var text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";

        assertThat(signer.verifier().text())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(signer.sign(text).note())
                .isEqualTo(
                        text + "\n\u2014 PeterNeumann"
                                + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
    }

    /** The key pair of RFC 8410, 10.3. */
    @Test
    void a_key_may_come_as_openssl_writes_it() {
        var pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                + "-----END PRIVATE KEY-----\n";

        assertThat(NoteSigner.ofPem("a", pem).verifier().text())
                .endsWith(Base64.getEncoder()
                        .encodeToString(HexFormat.of()
                                .parseHex("0119bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1")));
        assertThatThrownBy(() -> NoteSigner.ofPem("a", "-----BEGIN PRIVATE KEY-----\nAAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_signature_is_refused() {
        var key = NoteVerifier.parse(KEY);

        for (var forged : new String[] {
            NOTE.replace("example message", "Example message"),
            NOTE.replace("Uw2QOkn8", "Uw2QOkn9"),
            NOTE.replace("\u2014 example.com/foo", "\u2014 example.com/bar"),
            NOTE.replace("Uw2QOkn8", "Uw2QPkn8")
        }) {
            assertThatThrownBy(() -> key.verified(SignedNote.parse(forged))).isInstanceOf(LogDataException.class);
        }
    }

    @Test
    void signatures_of_strangers_are_passed_over() {
        var known = NoteVerifier.parse(KEY);
        var cosigned = NOTE
                + log.sign("This is an example message.\n").signatures().get(0).line();

        assertThat(known.verified(SignedNote.parse(cosigned))).isEqualTo("This is an example message.\n");
    }

    @Test
    void what_is_no_note_is_refused() {
        for (var text : new String[] {
            "",
            "text\n",
            "text\n\n",
            NOTE.substring(0, NOTE.length() - 1),
            NOTE.replace("\u2014", "-"),
            NOTE.replace("This", "\tThis"),
            NOTE.replace("aQM=", "aQN="),
            NOTE.replace("foo ", "foo  "),
            "text\n\n\u2014 name AAAAAA==\n",
            "text \ud800\n\n" + NOTE.substring(NOTE.indexOf('\u2014'))
        }) {
            assertThatThrownBy(() -> SignedNote.parse(text)).as(text).isInstanceOf(LogDataException.class);
        }
    }

    @Test
    void a_mangled_verifier_key_is_refused() {
        for (var i = 0; i < KEY.length(); i++) {
            var mangled = KEY.substring(0, i) + (char) (KEY.charAt(i) + 1) + KEY.substring(i + 1);
            var shorter = KEY.substring(0, i);

            assertThatThrownBy(() -> NoteVerifier.parse(mangled)).isInstanceOf(LogDataException.class);
            assertThatThrownBy(() -> NoteVerifier.parse(shorter)).isInstanceOf(LogDataException.class);
        }
    }

    @Test
    void a_checkpoint_is_read_back_by_who_knows_the_key() {
        var checkpoint = new Checkpoint("localhost:8080/log", new TreeHead(0, MerkleHash.empty()));
        var note = log.sign(checkpoint.text()).note();

        assertThat(checkpoint.text())
                .isEqualTo("localhost:8080/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.open(note, log.verifier())).isEqualTo(checkpoint);
        var stranger = new NoteSigner("localhost:8080/log", MerkleHash.empty().bytes());
        assertThatThrownBy(() -> Checkpoint.open(note, stranger.verifier())).isInstanceOf(LogDataException.class);
        var misnamed =
                log.sign("example.com\n" + checkpoint.text().split("\n", 2)[1]).note();
        assertThatThrownBy(() -> Checkpoint.open(misnamed, log.verifier())).isInstanceOf(LogDataException.class);
    }

    @Test
    void what_is_no_checkpoint_is_refused() {
        var root = MerkleHash.empty().base64();
        assertThat(Checkpoint.parse("o\n5\n" + root + "\nextension\n").head().size())
                .isEqualTo(5);
        for (var text : new String[] {
            "o\n5\n" + root,
            "\n5\n" + root + "\n",
            "o\n05\n" + root + "\n",
            "o\n-5\n" + root + "\n",
            "o\n5\nAAAA\n",
            "o\n5\n" + root + "\n\nx\n",
            "o\n5\n"
        }) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(LogDataException.class);
        }
    }
}
