package vn.gdnn.records.credentials.document.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The PDF tools of Debian's poppler-utils, where they are installed. */
final class Poppler {

    private Poppler() {}

    static String says(String tool, Path file) throws IOException, InterruptedException {
        var installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Path.of(folder, tool).toFile().canExecute());
        assumeTrue(installed, tool + " of poppler-utils is not installed: its view of the document is not asked for");
        var process = new ProcessBuilder(tool, file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }
}
