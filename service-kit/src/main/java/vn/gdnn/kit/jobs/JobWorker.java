package vn.gdnn.kit.jobs;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.problem.Refusal;

/** Takes jobs and works on them, a few at a time; any replica takes up what another left, from its last chunk on. */
@ApplicationScoped
class JobWorker {

    private static final int MOST_ATTEMPTS = 5;

    private final JobLeases leases;
    private final JobRun run;
    private final ExecutorService threads;
    private volatile boolean stopping;

    JobWorker(
            JobLeases leases, JobRun run, @ConfigProperty(name = "gdnn.jobs.workers", defaultValue = "2") int workers) {
        this.leases = leases;
        this.run = run;
        this.threads = Executors.newFixedThreadPool(workers, task -> {
            var thread = new Thread(task, "job-worker");
            thread.setContextClassLoader(JobWorker.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
    }

    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobReady job) {
        wake();
    }

    @Scheduled(every = "10s", delayed = "7s", concurrentExecution = ConcurrentExecution.SKIP)
    void wake() {
        if (!stopping && run.hasKinds()) {
            threads.execute(this::drain);
        }
    }

    /** Lets the chunks at hand commit; what is left goes to another replica. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void drain() {
        try {
            while (!stopping) {
                var lease = leases.claim();
                if (lease.isEmpty()) {
                    return;
                }
                work(lease.get());
            }
        } catch (RuntimeException e) {
            Log.warnf("Jobs wait: %s", e.getClass().getSimpleName());
        }
    }

    private void work(JobLease lease) {
        try {
            if (lease.attempts() > MOST_ATTEMPTS) {
                run.fail(lease, "INTERNAL_ERROR");
                return;
            }
            var more = true;
            while (more && !stopping) {
                more = run.step(lease);
            }
            if (more) {
                leases.release(lease, 0);
            }
        } catch (JobLease.Lost e) {
            Log.infof("Job %s goes on elsewhere or was cancelled", lease.job());
        } catch (Refusal e) {
            run.fail(lease, e.code().name());
        } catch (RuntimeException e) {
            Log.errorf(e, "Job %s failed at attempt %d", lease.job(), lease.attempts());
            leases.release(lease, lease.attempts() * 5);
        }
    }
}
