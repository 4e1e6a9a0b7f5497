package vn.gdnn.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import vn.gdnn.kit.testing.Locks;

/** Tells {@link Locks} of each transaction. */
@ApplicationScoped
class OpenedLocks {

    private final EntityManager entities;

    OpenedLocks(EntityManager entities) {
        this.entities = entities;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object begun) {
        Locks.begun(entities);
    }
}
