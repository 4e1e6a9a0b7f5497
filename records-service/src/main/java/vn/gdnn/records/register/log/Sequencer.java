package vn.gdnn.records.register.log;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.gdnn.records.register.tree.LogConfig;
import vn.gdnn.records.register.tree.LogKey;

/** Sequences a few times a second, on a thread of its own as the relay of events does. */
@ApplicationScoped
class Sequencer {

    private final SequenceLeaves sequenceLeaves;
    private final LogConfig config;
    private final LogKey key;
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "log-sequencer"));

    Sequencer(SequenceLeaves sequenceLeaves, LogConfig config, LogKey key) {
        this.sequenceLeaves = sequenceLeaves;
        this.config = config;
        this.key = key;
    }

    void begin(@Observes StartupEvent started) {
        Log.infof("The register's log is %s", key.verifier(1).text());
        if (config.sequencer()) {
            ticker.scheduleWithFixedDelay(this::tick, 1_000, config.interval().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.shutdown();
    }

    private void tick() {
        try {
            sequenceLeaves.sequence();
        } catch (RuntimeException e) {
            Log.warnf(
                    "Leaves wait and will be sequenced later: %s", e.getClass().getSimpleName());
        }
    }
}
