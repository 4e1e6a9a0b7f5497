package vn.gdnn.credential.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file holds is known at once when it changes, and what was opened before is not opened again. */
class KeyFilesTest {

    private static final String SCHOOL = "CDHN01";

    @TempDir
    Path folder;

    KeyFiles files;

    @BeforeEach
    void in_a_folder() {
        files = new KeyFiles(new InFolder(folder), Clock.systemUTC());
    }

    @Test
    void of_a_file_that_stands_as_it_did_no_key_is_opened_twice() {
        files.create(SCHOOL, "Trường", KeyUse.DOCUMENT);
        files.create(SCHOOL, "Trường", KeyUse.CREDENTIAL);
        var first = opened();

        assertThat(first).hasSize(2);
        assertThat(opened()).usingElementComparator(KeyFilesTest::same).containsExactlyElementsOf(first);
    }

    @Test
    void a_key_that_came_is_there_at_once_and_the_others_are_not_opened_again() {
        files.create(SCHOOL, "Trường", KeyUse.DOCUMENT);
        var first = opened();
        files.create(SCHOOL, "Trường", KeyUse.DOCUMENT);

        assertThat(opened())
                .hasSize(2)
                .usingElementComparator(KeyFilesTest::same)
                .containsAll(first);
    }

    @Test
    void a_key_that_went_is_gone_and_so_is_a_file() throws IOException {
        files.create(SCHOOL, "Trường", KeyUse.DOCUMENT);
        var file = folder.resolve(SCHOOL + ".p12");
        var one = Files.readAllBytes(file);
        files.create(SCHOOL, "Trường", KeyUse.DOCUMENT);
        assertThat(opened()).hasSize(2);

        Files.write(file, one);
        assertThat(opened()).hasSize(1);

        Files.delete(file);
        assertThat(opened()).isEmpty();
    }

    private List<PrivateKey> opened() {
        return files.keys(SCHOOL).stream().map(SigningKey::privateKey).toList();
    }

    private static int same(PrivateKey one, PrivateKey other) {
        return one == other ? 0 : 1;
    }

    private record InFolder(Path directory) implements KeyConfig {

        @Override
        public Store store() {
            return Store.PKCS12;
        }

        @Override
        public Optional<Path> passwordFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pkcs11PinFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pkcs11Config() {
            return Optional.empty();
        }

        @Override
        public KeyUse credentialUse() {
            return KeyUse.CREDENTIAL;
        }

        @Override
        public boolean createMissing() {
            return true;
        }
    }
}
