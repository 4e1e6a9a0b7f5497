package vn.gdnn.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Failures;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.Wordless;

/** Shows what could not be applied, and applies it once its fault is mended. */
@ApplicationScoped
public class ApplyParkedEvents {

    private static final UUID FIRST = new UUID(0, 0);

    private final ParkedEvents parked;
    private final Inbox inbox;
    private final Failures failures;
    private final List<EventConsumer> consumers;

    ApplyParkedEvents(ParkedEvents parked, Inbox inbox, Failures failures, @All List<EventConsumer> consumers) {
        this.parked = parked;
        this.inbox = inbox;
        this.failures = failures;
        this.consumers = consumers;
    }

    /** Oldest first; those that wait, or all that ever did. */
    @Transactional
    public Slice<ParkedEvent> list(boolean all, @Nullable Cursor after, int limit) {
        var rows = parked.list(!all, after == null ? FIRST : after.uuid(0), limit + 1);
        return Slice.of(rows, limit, last -> Cursor.of(last.id()));
    }

    /**
     * Applies the event as its consumer would have; one that arrived again meanwhile and took effect then has none now.
     * Refuses with PARKED_EVENT_NOT_FOUND, with PARKED_EVENT_APPLIED, and with PARKED_EVENT_STILL_FAILS, in which case
     * nothing has changed.
     */
    @Transactional
    public ParkedEvent apply(UUID id, String by) {
        var kept = parked.findHeld(id).orElseThrow(() -> new Refusal(InboxRefusal.PARKED_EVENT_NOT_FOUND));
        if (kept.applied()) {
            throw new Refusal(InboxRefusal.PARKED_EVENT_APPLIED);
        }
        try {
            inbox.apply(consumer(kept.consumer()), List.of(kept.event()));
        } catch (RuntimeException e) {
            if (failures.isOutage(e)) {
                throw e;
            }
            Log.errorf(Wordless.of(e), "Parked event %s still fails", id);
            throw new Refusal(InboxRefusal.PARKED_EVENT_STILL_FAILS, Inbox.reason(e));
        }
        return parked.markApplied(id, by);
    }

    private EventConsumer consumer(String name) {
        return consumers.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(InboxRefusal.PARKED_EVENT_STILL_FAILS, name));
    }
}
