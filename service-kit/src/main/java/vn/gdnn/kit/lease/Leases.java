package vn.gdnn.kit.lease;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.LeaseTime;

/** Hands each piece of work to one worker at a time. */
@ApplicationScoped
public class Leases {

    private static final String UNIQUE_VIOLATION = "23505";

    private final LeaseTime leaseTime;

    Leases(LeaseTime leaseTime) {
        this.leaseTime = leaseTime;
    }

    /** The next piece of work, if any is free, for a new worker. */
    public Optional<Lease> claim(LeasedWork work) {
        try {
            return CurrentScope.inTransaction(
                    work.claimant(), () -> work.claim(UUID.randomUUID(), leaseTime.seconds()));
        } catch (RuntimeException e) {
            if (isUniqueViolation(e)) {
                return Optional.empty(); // another worker took other work that excludes this one in the same moment
            }
            throw e;
        }
    }

    /** Renews the lease: the worker is alive. */
    void renew(LeasedWork work, Lease lease) {
        extend(work, lease, leaseTime.seconds());
    }

    /** Gives the work back, to be claimed again after so many seconds by any free worker. */
    void release(LeasedWork work, Lease lease, int seconds) {
        extend(work, lease, seconds);
    }

    private static void extend(LeasedWork work, Lease lease, int seconds) {
        CurrentScope.runInTransaction(work.claimant(), () -> work.extend(lease, seconds));
    }

    private static boolean isUniqueViolation(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
