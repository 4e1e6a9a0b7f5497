package vn.gdnn.reporting.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.gdnn.events.Topics;

/** The published samples of events. */
public final class Samples {

    private Samples() {}

    /** The sample of an event, named as its file: {@code records.diploma-issued}. */
    public static String of(String event) {
        try (var sample = Topics.class.getResourceAsStream("/samples/" + event + ".v1.json")) {
            return new String(sample.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
