package vn.gdnn.records.register.log;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.kit.time.Backoff;
import vn.gdnn.kit.time.Ticker;
import vn.gdnn.records.register.tree.LogConfig;
import vn.gdnn.records.register.tree.LogKey;

/** Sequences a few times a second. */
@ApplicationScoped
class Sequencer {

    private final LogConfig config;
    private final LogKey key;
    private final Ticker ticker;

    Sequencer(SequenceLeaves sequenceLeaves, LogConfig config, LogKey key) {
        this.config = config;
        this.key = key;
        this.ticker = new Ticker(
                "log-sequencer", "Leaves wait and will be sequenced later", Backoff.NONE, sequenceLeaves::sequence);
    }

    void begin(@Observes StartupEvent started) {
        Log.infof("The register's log is %s", key.verifier(1).text());
        if (config.sequencer()) {
            ticker.begin(config.interval());
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.end();
    }
}
