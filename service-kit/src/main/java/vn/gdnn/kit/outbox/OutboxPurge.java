package vn.gdnn.kit.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Clears what was sent long ago; Kafka keeps the history. */
@ApplicationScoped
public class OutboxPurge {

    private static final String SENT = "delete from outbox where sent_at < now() - interval '7 days'";

    private final EntityManager entities;

    OutboxPurge(EntityManager entities) {
        this.entities = entities;
    }

    /** Deletes events sent more than 7 days ago. */
    @Scheduled(every = "6h", delayed = "10m")
    public void purge() {
        CurrentScope.runInTransaction(
                new Scope.Plumbing(), () -> entities.createNativeQuery(SENT).executeUpdate());
    }
}
