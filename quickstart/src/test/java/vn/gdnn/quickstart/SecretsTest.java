package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void passwords_are_demonstration_ones_by_default() throws IOException {
        assertThat(secrets(Map.of()).password("records_app")).isEqualTo("records_app-password");
    }

    @Test
    void generated_passwords_stay_the_same_in_later_starts() throws IOException {
        var generated = secrets(Map.of("GDNN_SECRETS", "generated")).password("records_app");

        assertThat(generated).isNotEqualTo("records_app-password");
        assertThat(secrets(Map.of()).password("records_app")).isEqualTo(generated);
    }

    @Test
    void the_key_of_the_personal_numbers_is_generated_once_and_only_its_owner_can_read_it() throws IOException {
        var key = secrets(Map.of()).personalKey();

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(secrets(Map.of()).personalKey()).isEqualTo(key);
        var permissions = Files.getPosixFilePermissions(folder.resolve(".quickstart/secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private Secrets secrets(Map<String, String> environment) throws IOException {
        return new Secrets(Settings.of(environment, folder));
    }
}
