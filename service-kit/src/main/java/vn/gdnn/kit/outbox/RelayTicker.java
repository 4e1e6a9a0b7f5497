package vn.gdnn.kit.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Backoff;
import vn.gdnn.kit.time.Ticker;

/**
 * Has the outbox sent five times a second, and less and less often while that fails. Kafka is asked before the lock is taken:
 * a replica cut off from Kafka must not keep the others from sending.
 */
@ApplicationScoped
class RelayTicker {

    private final OutboxRelay relay;
    private final UnsentEvents unsent;
    private final BrokerProbe broker;
    private final boolean enabled;
    private final Ticker ticker = new Ticker(
            "outbox-relay",
            "Events stay in the outbox and will be sent later",
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15)),
            this::isRelayed);

    RelayTicker(
            OutboxRelay relay,
            UnsentEvents unsent,
            BrokerProbe broker,
            @ConfigProperty(name = "gdnn.outbox.relay", defaultValue = "true") boolean enabled) {
        this.relay = relay;
        this.unsent = unsent;
        this.broker = broker;
        this.enabled = enabled;
    }

    void begin(@Observes StartupEvent started) {
        if (enabled) {
            ticker.begin(Duration.ofMillis(200));
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.end();
    }

    void tick() {
        ticker.tick();
    }

    private boolean isRelayed() {
        if (!CurrentScope.inTransaction(new Scope.Plumbing(), unsent::some)) {
            return true;
        }
        if (broker.answers()) {
            relay.relay();
            return true;
        }
        Log.warn("Kafka does not answer; events stay in the outbox and will be sent later");
        return false;
    }
}
