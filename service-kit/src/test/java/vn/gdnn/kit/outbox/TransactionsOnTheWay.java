package vn.gdnn.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.OutgoingInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Which state of a transaction a message finds when it leaves and when it is acknowledged. */
@ApplicationScoped
@Identifier("outbox") class TransactionsOnTheWay implements OutgoingInterceptor {

    private final TransactionManager transactions;
    private final List<Integer> seen = new CopyOnWriteArrayList<>();

    TransactionsOnTheWay(TransactionManager transactions) {
        this.transactions = transactions;
    }

    List<Integer> seen() {
        return List.copyOf(seen);
    }

    void forget() {
        seen.clear();
    }

    @Override
    public Message<?> beforeMessageSend(Message<?> message) {
        look();
        return message;
    }

    @Override
    public void onMessageAck(Message<?> message) {
        look();
    }

    @Override
    public void onMessageNack(Message<?> message, Throwable failure) {
        look();
    }

    private void look() {
        try {
            seen.add(transactions.getStatus());
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
