package vn.gdnn.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Purge;

/** Clears the marks of events received long ago. */
@ApplicationScoped
public class InboxPurge {

    private static final String RECEIVED = """
            delete from inbox where (consumer, event_id) in (
                select consumer, event_id from inbox where received_at < now() - interval '60 days'
                order by received_at limit 5000)""";

    private final Purge purge;

    InboxPurge(Purge purge) {
        this.purge = purge;
    }

    /** Deletes marks older than 60 days. */
    @Scheduled(every = "6h", delayed = "10m")
    public void purge() {
        purge.run(RECEIVED);
    }
}
