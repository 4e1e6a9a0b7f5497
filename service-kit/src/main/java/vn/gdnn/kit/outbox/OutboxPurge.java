package vn.gdnn.kit.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Purge;

/** Clears what was sent long ago; Kafka keeps the history. */
@ApplicationScoped
public class OutboxPurge {

    private static final String SENT = """
            delete from outbox where position in (
                select position from outbox where sent_at < now() - interval '7 days' order by sent_at limit 5000)""";

    private final Purge purge;

    OutboxPurge(Purge purge) {
        this.purge = purge;
    }

    /** Deletes events sent more than 7 days ago. */
    @Scheduled(every = "6h", delayed = "10m")
    public void purge() {
        purge.run(SENT);
    }
}
