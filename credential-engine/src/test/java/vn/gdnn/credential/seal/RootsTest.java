package vn.gdnn.credential.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.credential.key.MadeKeys;

class RootsTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_roots_without_any_ends_the_start_and_does_not_let_anyone_be_believed() throws IOException {
        for (var content : new String[] {"", "\n", "# the roots come here\n"}) {
            assertThatThrownBy(() -> roots(content))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("holds no certificates");
        }
        assertThat(Roots.class).hasAnnotation(Startup.class);
    }

    @Test
    void without_a_file_there_are_none_and_with_one_those_in_it() throws IOException, CertificateEncodingException {
        var root = MadeKeys.document("Trường", Instant.now()).chain().get(0);
        var pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(root.getEncoded())
                + "\n-----END CERTIFICATE-----\n";

        assertThat(new Roots(Configured.within(Duration.ofSeconds(1))).ofAuthorities())
                .isEmpty();
        assertThat(roots(pem).ofAuthorities()).containsExactly(root);
    }

    private Roots roots(String content) throws IOException {
        var file = Files.writeString(folder.resolve("roots.pem"), content);
        return new Roots(new Configured(Optional.empty(), Optional.of(file), true, Duration.ofSeconds(1)));
    }
}
