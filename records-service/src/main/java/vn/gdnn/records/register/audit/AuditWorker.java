package vn.gdnn.records.register.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Works on audits one after the other, in the background; any replica may take over what another left. */
@ApplicationScoped
public class AuditWorker {

    private static final int PAUSE_AFTER_FAILURE = 30;

    private final VerifyRegister verifyRegister;
    private final UUID me = UUID.randomUUID();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var worker = new Thread(task, "audit-worker");
        worker.setContextClassLoader(AuditWorker.class.getClassLoader());
        worker.setDaemon(true);
        return worker;
    });
    private volatile boolean stopping;

    AuditWorker(VerifyRegister verifyRegister) {
        this.verifyRegister = verifyRegister;
    }

    /** Looks for work now. */
    public void wake() {
        if (!stopping) {
            thread.execute(this::drain);
        }
    }

    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        wake();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void drain() {
        try {
            for (var audit = verifyRegister.claim(me);
                    audit.isPresent() && !stopping;
                    audit = verifyRegister.claim(me)) {
                work(audit.get());
            }
        } catch (RuntimeException e) {
            Log.warnf("Audits wait: %s", e.getClass().getSimpleName());
        }
    }

    private void work(UUID audit) {
        try {
            while (!stopping && verifyRegister.advance(audit, me)) {
                Log.debugf("Audit %s goes on", audit);
            }
            if (stopping) {
                verifyRegister.release(audit, me, 0);
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "Audit %s failed and will be tried again", audit);
            verifyRegister.release(audit, me, PAUSE_AFTER_FAILURE);
        }
    }
}
