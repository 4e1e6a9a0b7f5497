package vn.gdnn.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** How many events wait parked, per consumer: {@code gdnn_events_parked}. */
@ApplicationScoped
public class ParkedEventGauge {

    private final Database database;
    private final List<EventConsumer> consumers;
    private final MultiGauge parked;

    ParkedEventGauge(Database database, @All List<EventConsumer> consumers, MeterRegistry meters) {
        this.database = database;
        this.consumers = consumers;
        this.parked = MultiGauge.builder("gdnn.events.parked")
                .description("Events that could not be applied and wait for a person")
                .register(meters);
    }

    private record Count(String consumer, long events) {}

    /** Counts. */
    @Scheduled(every = "30s", delayed = "5s")
    public void look() {
        var waiting = counts();
        parked.register(
                consumers.stream()
                        .<MultiGauge.Row<?>>map(one -> MultiGauge.Row.of(
                                Tags.of("consumer", one.name()), waiting.getOrDefault(one.name(), 0L)))
                        .toList(),
                true);
    }

    private Map<String, Long> counts() {
        return CurrentScope.inTransaction(
                        new Scope.Plumbing(),
                        () -> database.list(
                                row -> new Count(row.text("consumer"), row.bigint("events")),
                                "select consumer, count(*) as events from parked_event where applied_at is null group by consumer"))
                .stream()
                .collect(Collectors.toMap(Count::consumer, Count::events));
    }
}
