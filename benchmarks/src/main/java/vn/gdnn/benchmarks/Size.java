package vn.gdnn.benchmarks;

import java.time.Duration;

/** How much is measured, from the environment. */
final class Size {

    private Size() {}

    static int of(String variable, int standard) {
        var text = System.getenv(variable);
        return text == null || text.isBlank()
                ? standard
                : Integer.parseInt(text.strip().replace("_", ""));
    }

    /** How long each measurement lasts. */
    static Duration measurement(int standardSeconds) {
        return Duration.ofSeconds(of("GDNN_BENCH_SECONDS", standardSeconds));
    }
}
