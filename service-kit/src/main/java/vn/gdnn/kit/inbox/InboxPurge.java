package vn.gdnn.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Clears the marks of events received long ago. */
@ApplicationScoped
public class InboxPurge {

    private static final String RECEIVED = "delete from inbox where received_at < now() - interval '60 days'";

    private final EntityManager entities;

    InboxPurge(EntityManager entities) {
        this.entities = entities;
    }

    /** Deletes marks older than 60 days. */
    @Scheduled(every = "6h", delayed = "10m")
    public void purge() {
        CurrentScope.runInTransaction(
                new Scope.Plumbing(), () -> entities.createNativeQuery(RECEIVED).executeUpdate());
    }
}
