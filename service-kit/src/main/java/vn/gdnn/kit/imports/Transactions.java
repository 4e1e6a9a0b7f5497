package vn.gdnn.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.util.concurrent.Callable;

/** New transactions that may take as long as a large file needs. */
final class Transactions {

    private static final int PATIENCE_SECONDS = 3_600;

    private Transactions() {}

    /** Work without an answer that may fail with a checked exception. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return true;
        });
    }

    static <T> T call(Callable<T> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(work);
        } catch (QuarkusTransactionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
