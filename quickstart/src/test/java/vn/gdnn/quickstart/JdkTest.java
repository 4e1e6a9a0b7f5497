package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

    @TempDir
    Path folder;

    @Test
    void the_one_the_user_names_is_taken_by_folder_or_by_program() throws IOException {
        var home = jdk("21.0.4+7");

        assertThat(Jdk.find(Map.of("GDNN_JAVA", home.toString()))).isEqualTo(new Jdk(home, 21, "21.0.4+7"));
        assertThat(Jdk.find(Map.of("GDNN_JAVA", home + "/bin/java")).home()).isEqualTo(home);
    }

    @Test
    void one_from_25_on_keeps_start_up_caches() throws IOException {
        assertThat(Jdk.find(Map.of("JAVA_HOME", jdk("25.0.3+9").toString())).cachesAhead())
                .isTrue();
    }

    @Test
    void what_is_too_old_or_no_jdk_is_refused() throws IOException {
        var old = jdk("11.0.2+9");

        assertThatThrownBy(() -> Jdk.find(Map.of("GDNN_JAVA", old.toString()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Jdk.find(Map.of("GDNN_JAVA", "/nowhere"))).isInstanceOf(Problem.class);
    }

    private Path jdk(String version) throws IOException {
        var home = folder.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(
                home.resolve("bin/java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(home.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        return home;
    }
}
