package vn.gdnn.kit.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.gdnn.kit.time.Backoff;
import vn.gdnn.kit.time.Ticker;

/** Sequences changes five times a second, and less and less often while that fails. */
@ApplicationScoped
class ChangeSequencer {

    private final Ticker ticker;

    ChangeSequencer(SequenceChanges changes) {
        ticker = new Ticker(
                "change-sequencer",
                "Changes wait and will be sequenced later",
                new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15)),
                changes::sequence);
    }

    void begin(@Observes StartupEvent started) {
        ticker.begin(Duration.ofMillis(200));
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.end();
    }
}
