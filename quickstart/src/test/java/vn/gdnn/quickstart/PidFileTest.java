package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void a_living_process_is_found_again() throws IOException {
        var file = remembering(ProcessHandle.current());

        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void an_ended_process_is_not_found() throws Exception {
        var ended = new ProcessBuilder("sleep", "60").start();
        var file = remembering(ended.toHandle());

        ended.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_not_taken_for_it() throws IOException {
        var file = remembering(ProcessHandle.current());
        var pid = Long.toString(ProcessHandle.current().pid());

        Files.write(file.file(), List.of(pid, "1 another boot"));

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_missing_or_spoilt_file_means_no_process() throws IOException {
        var file = new PidFile(folder.resolve("kafka.pid"));
        assertThat(file.process()).isEmpty();

        Files.writeString(file.file(), "rubbish\n\n");
        assertThat(file.process()).isEmpty();
    }

    private PidFile remembering(ProcessHandle process) throws IOException {
        var file = new PidFile(folder.resolve("run/kafka.pid"));
        file.write(process);
        return file;
    }
}
