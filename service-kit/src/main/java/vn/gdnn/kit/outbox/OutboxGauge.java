package vn.gdnn.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.outbox.UnsentEvents.Backlog;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** What waits to be told: {@code gdnn_outbox_waiting} events, the oldest for {@code gdnn_outbox_oldest_seconds}. */
@ApplicationScoped
public class OutboxGauge {

    private final UnsentEvents unsent;
    private volatile Backlog backlog = new Backlog(0, 0);

    OutboxGauge(UnsentEvents unsent, MeterRegistry meters) {
        this.unsent = unsent;
        Gauge.builder("gdnn.outbox.waiting", () -> backlog.events())
                .description("Events that wait to be sent to Kafka")
                .register(meters);
        Gauge.builder("gdnn.outbox.oldest", () -> backlog.oldestSeconds())
                .description("For how long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Counts. */
    @Scheduled(every = "15s", delayed = "5s")
    public void look() {
        backlog = CurrentScope.inTransaction(new Scope.Plumbing(), unsent::backlog);
    }
}
