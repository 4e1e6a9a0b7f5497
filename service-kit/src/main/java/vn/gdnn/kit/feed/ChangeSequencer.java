package vn.gdnn.kit.feed;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.gdnn.kit.time.Backoff;

/**
 * Sequences changes five times a second, on a thread of its own as the relay of events does, and less and less often while
 * that fails.
 */
@ApplicationScoped
class ChangeSequencer {

    private static final Backoff FIRST_WAIT = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

    private final SequenceChanges changes;
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "change-sequencer"));
    private Backoff wait = FIRST_WAIT;
    private Instant resumes = Instant.MIN;

    ChangeSequencer(SequenceChanges changes) {
        this.changes = changes;
    }

    void begin(@Observes StartupEvent started) {
        ticker.scheduleWithFixedDelay(this::tick, 1_000, 200, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.shutdown();
    }

    private void tick() {
        if (Instant.now().isBefore(resumes)) {
            return;
        }
        try {
            changes.sequence();
            wait = FIRST_WAIT;
        } catch (RuntimeException e) {
            Log.warnf(
                    "Changes wait and will be sequenced later: %s", e.getClass().getSimpleName());
            resumes = Instant.now().plus(wait.pause());
            wait = wait.longer();
        }
    }
}
