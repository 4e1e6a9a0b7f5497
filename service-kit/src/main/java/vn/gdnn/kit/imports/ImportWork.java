package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * The files that wait: one per institution, so that files keep their order, and by turns, so that a small file does not wait
 * for the end of another school's large one. A step is a turn: a file goes on to its end unless others wait. A file that
 * goes in as a whole or not at all cannot pause; such files leave one worker free where there are several.
 */
@ApplicationScoped
class ImportWork implements LeasedWork {

    static final String NAME = "import";

    private final ImportKinds kinds;
    private final ImportRun run;
    private final ImportQueue queue;
    private final int workers;
    private final Duration turn;

    ImportWork(
            ImportKinds kinds,
            ImportRun run,
            ImportQueue queue,
            @ConfigProperty(name = "gdnn.imports.workers", defaultValue = "2") int workers,
            @ConfigProperty(name = "gdnn.imports.turn", defaultValue = "10S") Duration turn) {
        this.kinds = kinds;
        this.run = run;
        this.queue = queue;
        this.workers = workers;
        this.turn = turn;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workers() {
        return workers;
    }

    @Override
    public boolean isOffered() {
        return !kinds.names().isEmpty();
    }

    @Override
    public Optional<Lease> claim(UUID worker, int seconds) {
        return queue.claim(kinds.names(), workers, worker, seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        queue.extend(lease, seconds);
    }

    @Override
    public boolean outlastsLease() {
        return true;
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) throws Exception {
        var own = new Turn(
                turn, () -> CurrentScope.inTransaction(claimant(), () -> queue.othersWait(kinds.names(), workers)));
        run.work(lease, () -> stopping.getAsBoolean() || own.isOver());
        if (own.wasOver()) {
            CurrentScope.runInTransaction(claimant(), () -> queue.join(lease));
        }
        return stopping.getAsBoolean();
    }

    @Override
    public void giveUp(Lease lease) throws Exception {
        run.giveUp(lease);
    }

    /** For how long a worker goes on with one file: so long, and then as long as nobody waits. */
    private static final class Turn {

        private final long end;
        private final BooleanSupplier othersWait;
        private boolean over;

        Turn(Duration length, BooleanSupplier othersWait) {
            this.end = System.nanoTime() + length.toNanos();
            this.othersWait = othersWait;
        }

        /** Whether it is somebody else's turn now; once it is, it stays so. */
        boolean isOver() {
            over = over || System.nanoTime() - end >= 0 && othersWait.getAsBoolean();
            return over;
        }

        /** What the last answer was. */
        boolean wasOver() {
            return over;
        }
    }
}
