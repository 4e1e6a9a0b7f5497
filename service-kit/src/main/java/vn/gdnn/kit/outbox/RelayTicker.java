package vn.gdnn.kit.outbox;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Backoff;

/**
 * Has the outbox sent five times a second, and less and less often while that fails. Kafka is asked before the lock is taken:
 * a replica cut off from Kafka must not keep the others from sending.
 */
@ApplicationScoped
class RelayTicker {

    private static final Backoff FIRST_WAIT = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

    private final OutboxRelay relay;
    private final UnsentEvents unsent;
    private final BrokerProbe broker;
    private final boolean enabled;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbox-relay"));
    private Backoff wait = FIRST_WAIT;
    private Instant resumes = Instant.MIN;

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

    /** On a thread of its own: the scheduler's shortest interval is a second, half of what a figure may take. */
    void begin(@Observes StartupEvent started) {
        if (enabled) {
            thread.scheduleWithFixedDelay(this::tick, 1_000, 200, TimeUnit.MILLISECONDS);
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        thread.shutdown();
    }

    void tick() {
        if (Instant.now().isBefore(resumes)) {
            return;
        }
        try {
            if (!CurrentScope.inTransaction(new Scope.Plumbing(), unsent::some)) {
                return;
            }
            if (broker.answers()) {
                relay.relay();
                wait = FIRST_WAIT;
                return;
            }
            Log.warn("Kafka does not answer; events stay in the outbox and will be sent later");
        } catch (RuntimeException e) {
            Log.warnf(
                    "Events stay in the outbox and will be sent later: %s",
                    e.getClass().getSimpleName());
        }
        resumes = Instant.now().plus(wait.pause());
        wait = wait.longer();
    }
}
