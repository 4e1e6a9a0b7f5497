package vn.gdnn.kit.lease;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The workers of this replica, one for each kind of work. */
@ApplicationScoped
public class LeaseWorkers {

    private static final Duration TIME_TO_END = Duration.ofSeconds(10);

    private final Map<String, LeaseWorker> workers;

    LeaseWorkers(@All List<LeasedWork> works, Leases leases) {
        workers = works.stream().collect(Collectors.toMap(LeasedWork::name, work -> new LeaseWorker(work, leases)));
    }

    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkReady ready) {
        wake(ready.work());
    }

    /** Has the workers look for work of that name now, whatever transaction is at hand. */
    public void wake(String work) {
        Optional.ofNullable(workers.get(work)).orElseThrow().wake();
    }

    /** Finds what another replica left, and what nobody was woken for. */
    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        workers.forEach((name, worker) -> {
            try {
                worker.renew();
            } catch (RuntimeException e) {
                Log.warnf("%s leases are not renewed: %s", name, e.getClass().getSimpleName());
            }
            worker.wake();
        });
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        workers.values().forEach(LeaseWorker::stop);
        var latest = System.nanoTime() + TIME_TO_END.toNanos();
        for (var worker : workers.values()) {
            worker.awaitEnd(latest - System.nanoTime());
        }
    }
}
