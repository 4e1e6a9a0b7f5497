package vn.gdnn.kit.lease;

import io.quarkus.logging.Log;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Claims work of one kind and does it, step by step, on a few threads; any replica goes on where another left off. */
final class LeaseWorker {

    private final LeasedWork work;
    private final Leases leases;
    private final ExecutorService threads;
    private final Set<Lease> held = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    LeaseWorker(LeasedWork work, Leases leases) {
        this.work = work;
        this.leases = leases;
        this.threads = new ThreadPoolExecutor(
                work.workers(),
                work.workers(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                this::thread,
                new ThreadPoolExecutor.DiscardPolicy()); // woken while stopping
    }

    private Thread thread(Runnable task) {
        var thread = new Thread(task, work.name() + "-worker");
        thread.setContextClassLoader(LeaseWorker.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }

    /** Looks for work now. */
    void wake() {
        if (work.isOffered()) {
            threads.execute(this::drain);
        }
    }

    /** Renews the leases of steps that may outlast them. */
    void renew() {
        if (work.outlastsLease()) {
            held.forEach(lease -> leases.renew(work, lease));
        }
    }

    /** Claims nothing more; the steps at hand still commit, and what is left goes to another replica. */
    void stop() {
        stopping = true;
        threads.shutdown();
    }

    void awaitEnd(long nanoseconds) throws InterruptedException {
        threads.awaitTermination(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private void drain() {
        try {
            for (var lease = next(); lease.isPresent(); lease = next()) {
                work(lease.get());
            }
        } catch (RuntimeException e) {
            Log.warnf("%s work waits: %s", work.name(), e.getClass().getSimpleName());
        }
    }

    private Optional<Lease> next() {
        return stopping ? Optional.empty() : leases.claim(work);
    }

    private void work(Lease lease) {
        held.add(lease);
        try {
            if (!CurrentScope.as(lease.scope(), () -> isSettled(lease))) {
                leases.release(work, lease, stopping ? 0 : work.pauseAfter(lease.attempts()));
            }
        } finally {
            held.remove(lease);
        }
    }

    /** False when the work is to be claimed again: it failed, or the worker stops. */
    private boolean isSettled(Lease lease) {
        try {
            if (lease.attempts() > work.maxAttempts()) {
                work.giveUp(lease);
                return true;
            }
            return isDone(lease);
        } catch (Lease.Lost e) {
            Log.infof("%s %s goes on elsewhere or was cancelled", work.name(), lease.id());
            return true;
        } catch (Exception e) {
            Log.errorf(e, "%s %s failed at attempt %d", work.name(), lease.id(), lease.attempts());
            return false;
        }
    }

    private boolean isDone(Lease lease) throws Exception {
        var more = true;
        while (more && !stopping) {
            more = work.step(lease, () -> stopping);
        }
        return !more;
    }
}
