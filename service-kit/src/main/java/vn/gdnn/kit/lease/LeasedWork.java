package vn.gdnn.kit.lease;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.gdnn.kit.tenancy.Scope;

/**
 * One kind of work that waits in a table: how a row of it is claimed, and what is done with it. A CDI bean; its table
 * notes the worker, the end of the lease and the attempts since work last went on.
 */
public interface LeasedWork {

    /** Unique in the service: names the work in {@link WorkReady}, threads and log. */
    String name();

    /** How many leases one replica works on at a time. */
    int workers();

    /** Whether this service has such work at all. */
    default boolean isOffered() {
        return true;
    }

    /** Who sees the rows to choose from; claims are made and moved in transactions of this scope. */
    default Scope claimant() {
        return new Scope.Plumbing();
    }

    /**
     * Claims for the worker, for so many seconds, the first row that waits or whose lease has run out, skipping rows that
     * others claim in the same moment. A unique key broken by it means that another worker was first.
     */
    Optional<Lease> claim(UUID worker, int seconds);

    /** Has the lease end so many seconds from now, unless the worker has lost it. */
    void extend(Lease lease, int seconds);

    /** Whether a step may take longer than a lease, so that it must be renewed meanwhile. */
    default boolean outlastsLease() {
        return false;
    }

    /**
     * Does a step, in the lease's scope and in transactions of its own, each of which commits only while the lease
     * holds; true if there is more to do. Fails with {@link Lease.Lost} if another worker has it. A step that takes long ends early once the worker is
     * {@code stopping}.
     */
    boolean step(Lease lease, BooleanSupplier stopping) throws Exception;

    /** Ends work that failed at every attempt. */
    void giveUp(Lease lease) throws Exception;

    /** After so many attempts without progress the work is given up. */
    default int maxAttempts() {
        return 5;
    }

    /** How many seconds failed work waits before the next attempt. */
    default int pauseAfter(int attempts) {
        return attempts * 5;
    }
}
