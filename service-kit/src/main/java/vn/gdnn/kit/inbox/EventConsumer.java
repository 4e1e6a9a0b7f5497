package vn.gdnn.kit.inbox;

import java.util.List;

/** Whoever hears of what another service tells. */
public interface EventConsumer {

    /** Its name, one in the service: what it has seen is kept under it. */
    String name();

    /** Takes events in their order; types it does not know it skips. May be given one that is older than what it knows. */
    void apply(List<IncomingEvent> events);
}
