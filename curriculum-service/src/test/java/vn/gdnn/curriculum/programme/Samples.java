package vn.gdnn.curriculum.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The samples that the event contracts publish. */
final class Samples {

    private Samples() {}

    static String text(String name) {
        try (var sample = Samples.class.getResourceAsStream("/samples/" + name)) {
            return new String(sample.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
