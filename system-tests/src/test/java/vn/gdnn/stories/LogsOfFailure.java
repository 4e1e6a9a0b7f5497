package vn.gdnn.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Prints beside a failed story what the suite's parts logged as errors last: where it runs unseen, its files are gone. */
public class LogsOfFailure implements TestWatcher {

    private static final Path LOGS = Path.of("target/suite/logs");
    private static final int LAST = 5;
    private static final int LONGEST = 3_000;

    @Override
    public void testFailed(ExtensionContext story, Throwable cause) {
        if (!Files.isDirectory(LOGS)) {
            return;
        }
        try (var files = Files.list(LOGS)) {
            files.sorted().forEach(LogsOfFailure::print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(Path log) {
        for (var line : errors(log)) {
            System.err.println(log.getFileName() + ": " + line.substring(0, Math.min(line.length(), LONGEST)));
        }
    }

    private static List<String> errors(Path log) {
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            var errors = lines.lines()
                    .filter(line -> line.contains("\"level\":\"ERROR\""))
                    .toList();
            return errors.subList(Math.max(0, errors.size() - LAST), errors.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
