package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramTest {

    @TempDir
    Path folder;

    @Test
    void the_jdk_at_hand_takes_the_flags_of_a_start() throws Exception {
        assertThat(outputOf(program(settings()).command(List.of("-version")))).contains("version \"");
    }

    @Test
    void the_jdk_at_hand_takes_the_flags_that_record_a_cache() throws Exception {
        assertThat(outputOf(program(apart()).command(List.of(), List.of("-version"))))
                .contains("version \"");
    }

    private static JavaProgram program(Settings settings) {
        return new JavaProgram(settings, Jdk.find(Map.of()), "probe", 64, List.of());
    }

    private Settings apart() throws IOException {
        var apart = settings().apart(Map.of());
        Files.createDirectories(apart.home());
        return apart;
    }

    private Settings settings() {
        return Settings.of(Map.of(), folder);
    }

    private static String outputOf(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
