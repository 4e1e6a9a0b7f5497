package vn.gdnn.kit.idempotency;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Stores the request's key in the request's first transaction, so that key and change commit or fail together. */
@ApplicationScoped
class ClaimAtBegin {

    private final KeyAtHand atHand;
    private final IdempotencyKeys keys;
    private final EarlierRequest earlier;
    private final TransactionManager transactions;

    ClaimAtBegin(KeyAtHand atHand, IdempotencyKeys keys, EarlierRequest earlier, TransactionManager transactions) {
        this.atHand = atHand;
        this.keys = keys;
        this.earlier = earlier;
        this.transactions = transactions;
    }

    /** Runs after the scope is bound, which has priority 1. */
    void claim(@Observes @Priority(2) @Initialized(TransactionScoped.class) Object begun)
            throws SystemException, RollbackException {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        var sent = atHand.unclaimed();
        if (sent.isPresent()) {
            claim(sent.get());
        }
    }

    private void claim(SentKey sent) throws SystemException, RollbackException {
        var won = false;
        try {
            won = keys.claim(sent);
        } catch (RuntimeException e) {
            transactions.rollback(); // else the begun transaction would stay on the thread
            throw e;
        }
        if (!won) {
            transactions.rollback();
            earlier.check(sent);
            throw new Refusal(KitRefusal.IDEMPOTENCY_ANSWER_LOST); // purged between the two looks
        }
        atHand.claim();
        transactions.getTransaction().registerSynchronization(new Settle());
    }

    private final class Settle implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to do: the key is stored already
        }

        @Override
        public void afterCompletion(int status) {
            atHand.settle(status == Status.STATUS_COMMITTED);
        }
    }
}
