package vn.gdnn.kit.imports;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Takes waiting jobs and works on them, a few at a time; any replica may take over what another left. */
@ApplicationScoped
class ImportWorker {

    private static final int MOST_ATTEMPTS = 5;

    private final ImportKinds kinds;
    private final Leases leases;
    private final ImportRun run;
    private final ExecutorService threads;
    private final Map<UUID, Lease> held = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    ImportWorker(
            ImportKinds kinds,
            Leases leases,
            ImportRun run,
            @ConfigProperty(name = "gdnn.imports.workers", defaultValue = "2") int workers) {
        this.kinds = kinds;
        this.leases = leases;
        this.run = run;
        this.threads = Executors.newFixedThreadPool(workers, task -> {
            var thread = new Thread(task, "import-worker");
            thread.setContextClassLoader(ImportWorker.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Looks for work now. */
    void wake() {
        if (!stopping) {
            threads.execute(this::drain);
        }
    }

    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        if (!kinds.names().isEmpty()) {
            held.values().forEach(leases::renew);
            wake();
        }
    }

    @Scheduled(every = "6h", delayed = "10m")
    void purge() {
        leases.purge();
    }

    /** Lets the slices at hand commit; what is left goes to another replica. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void drain() {
        try {
            while (!stopping) {
                var lease = leases.claim(kinds.names());
                if (lease.isEmpty()) {
                    return;
                }
                work(lease.get());
            }
        } catch (RuntimeException e) {
            Log.warnf("Imports wait: %s", e.getClass().getSimpleName());
        }
    }

    private void work(Lease lease) {
        held.put(lease.worker(), lease);
        try {
            if (!CurrentScope.as(new Scope.Institution(lease.institution()), () -> tried(lease))) {
                leases.release(lease, stopping ? 0 : lease.attempts() * 5);
            }
        } finally {
            held.remove(lease.worker());
        }
    }

    /** Whether the lease is settled; if not, the job is to be taken up again. */
    private boolean tried(Lease lease) {
        try {
            if (lease.attempts() > MOST_ATTEMPTS) {
                run.giveUp(lease);
                return true;
            }
            run.work(lease, () -> stopping);
            return !stopping;
        } catch (Lease.Lost e) {
            Log.infof("Import %s goes on elsewhere or was cancelled", lease.job());
            return true;
        } catch (Exception e) {
            Log.errorf(e, "Import %s failed at attempt %d", lease.job(), lease.attempts());
            return false;
        }
    }
}
