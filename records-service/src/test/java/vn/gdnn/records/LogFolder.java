package vn.gdnn.records;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests keep the last checkpoint; a database without one begins with an empty folder. */
@ApplicationScoped
public class LogFolder {

    private static final Path FOLDER = Path.of("target/test-log");

    void begin(@Observes StartupEvent started) throws IOException {
        if (StoredRows.list("select 1 from log_checkpoint limit 1").isEmpty()) {
            empty();
        }
    }

    public static Path checkpoint() {
        return FOLDER.resolve("checkpoint");
    }

    public static void empty() throws IOException {
        for (var log = 2; Files.deleteIfExists(FOLDER.resolve("checkpoint-" + log)); log++) {
            // the next
        }
        Files.deleteIfExists(checkpoint());
    }
}
