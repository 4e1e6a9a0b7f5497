package vn.gdnn.kit.time;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Repeats work on a thread of its own, several times a second, and less often while it fails. For what need not be done that
 * often there is the scheduler, whose shortest interval is a second.
 */
public final class Ticker {

    private static final long BEGINS_MILLIS = 1_000;

    private final String waiting;
    private final Backoff first;
    private final BooleanSupplier work;
    private final ScheduledExecutorService thread;
    private Backoff wait;
    private Instant resumes = Instant.MIN;

    /** As {@link #Ticker(String, String, Backoff, BooleanSupplier)}, for work that is done unless it throws. */
    public Ticker(String name, String waiting, Backoff failing, Runnable work) {
        this(name, waiting, failing, () -> {
            work.run();
            return true;
        });
    }

    /**
     * @param name of the thread
     * @param waiting what is said in the log when the work throws, before the kind of failure
     * @param failing how long to wait after failures
     * @param work false where it could not be done and has said so itself
     */
    public Ticker(String name, String waiting, Backoff failing, BooleanSupplier work) {
        this.waiting = waiting;
        this.first = failing;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        this.wait = failing;
    }

    /** From a second on, each time so long after the end of the last. */
    public void begin(Duration interval) {
        thread.scheduleWithFixedDelay(this::tick, BEGINS_MILLIS, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins nothing more. */
    public void end() {
        thread.shutdown();
    }

    /** Does the work once, unless the wait after a failure is not over. */
    public void tick() {
        if (Instant.now().isBefore(resumes)) {
            return;
        }
        if (isDone()) {
            wait = first;
        } else {
            resumes = Instant.now().plus(wait.pause());
            wait = wait.longer();
        }
    }

    /** Whatever is thrown: nobody would begin again. */
    private boolean isDone() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException | Error e) {
            Log.warnf("%s: %s", waiting, e.getClass().getSimpleName());
            return false;
        }
    }
}
