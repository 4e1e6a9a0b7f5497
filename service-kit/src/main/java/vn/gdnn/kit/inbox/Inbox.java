package vn.gdnn.kit.inbox;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import vn.gdnn.kit.problem.Failures;
import vn.gdnn.kit.problem.Wordless;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.Backoff;

/**
 * Applies events exactly once in effect: the mark that an event was seen commits with what it changed. While the
 * database is away it waits; an event that can never be applied is parked with its reason and does not stop the rest.
 */
@ApplicationScoped
public class Inbox {

    private static final Backoff FIRST_WAIT = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));

    private final SeenEvents seen;
    private final ParkedEvents parked;
    private final EventReader reader;
    private final Failures failures;

    Inbox(SeenEvents seen, ParkedEvents parked, EventReader reader, Failures failures) {
        this.seen = seen;
        this.parked = parked;
        this.reader = reader;
        this.failures = failures;
    }

    /** Applies a batch in the ministry's scope, in one transaction where it can, else event by event. */
    public void consume(EventConsumer consumer, ConsumerRecords<String, String> batch) {
        var records = StreamSupport.stream(batch.spliterator(), false).toList();
        try {
            persistently(() -> applyAll(consumer, records));
        } catch (RuntimeException e) {
            Log.debug("A batch holds an event that cannot be applied; going one by one", Wordless.of(e));
            records.forEach(one -> applyOrPark(consumer, one));
        }
    }

    private void applyOrPark(EventConsumer consumer, ConsumerRecord<String, String> one) {
        try {
            persistently(() -> applyAll(consumer, List.of(one)));
        } catch (RuntimeException e) {
            Log.errorf(
                    Wordless.of(e),
                    "Event parked: %s %s-%d@%d",
                    consumer.name(),
                    one.topic(),
                    one.partition(),
                    one.offset());
            persistently(() -> CurrentScope.runInTransaction(
                    new Scope.Ministry(), () -> parked.park(consumer.name(), one, reason(e))));
        }
    }

    private void applyAll(EventConsumer consumer, List<ConsumerRecord<String, String>> records) {
        CurrentScope.runInTransaction(new Scope.Ministry(), () -> apply(consumer, records));
    }

    /** Applies what the consumer has not seen yet, in the transaction at hand. */
    void apply(EventConsumer consumer, List<ConsumerRecord<String, String>> records) {
        var events = records.stream().map(reader::read).toList();
        var fresh = seen.markSeen(consumer.name(), events);
        consumer.apply(events.stream().filter(event -> fresh.remove(event.id())).toList());
    }

    /** The kind of fault alone: its message may repeat what the event says of a person. */
    static String reason(RuntimeException failure) {
        return failure.getClass().getSimpleName();
    }

    /** Tries until the database answers; other failures are the caller's. */
    private void persistently(Runnable work) {
        for (var wait = FIRST_WAIT; ; wait = wait.longer()) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (!failures.isOutage(e)) {
                    throw e;
                }
                Log.warnf(
                        "Database out of reach; events wait %d ms", wait.pause().toMillis());
                sleep(wait.pause());
            }
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
