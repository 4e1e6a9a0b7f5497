package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.LeaseTime;

/** Hands each waiting job to one worker, oldest first and one per institution, so that files keep their order. */
@ApplicationScoped
class Leases {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CLAIM = """
            with waiting as (
                select institution, id from import_job job
                where kind = any (?)
                  and (status = 'RECEIVED' or status = 'RUNNING' and lease_until < now())
                  and not exists (select from import_job other
                                  where other.institution = job.institution and other.id <> job.id
                                    and other.status = 'RUNNING')
                order by received_at limit 1
                for no key update skip locked)
            update import_job job
            set status = 'RUNNING', worker = ?, attempts = job.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting where job.institution = waiting.institution and job.id = waiting.id
            returning job.institution, job.id, job.worker, job.attempts, job.sent_by""";

    private final Sql sql;
    private final LeaseTime leaseTime;

    Leases(Sql sql, LeaseTime leaseTime) {
        this.sql = sql;
        this.leaseTime = leaseTime;
    }

    Optional<Lease> claim(Collection<String> kinds) {
        try {
            return plumbing(() -> sql.one(
                    row -> new Lease(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getInt(4),
                            row.getString(5)),
                    CLAIM,
                    kinds.toArray(new String[0]),
                    UUID.randomUUID(),
                    leaseTime.seconds()));
        } catch (DatabaseFailure e) {
            if (e.getCause() instanceof java.sql.SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                return Optional.empty(); // another worker took another job of this institution in the same moment
            }
            throw e;
        }
    }

    /** Tells that this worker lives. */
    void renew(Lease lease) {
        until(lease, leaseTime.seconds());
    }

    /** Gives the job back, to be taken up again after so many seconds by whoever is free. */
    void release(Lease lease, int seconds) {
        until(lease, seconds);
    }

    private void until(Lease lease, int seconds) {
        plumbing(() -> sql.update("""
                update import_job set lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.institution(), lease.job(), lease.worker()));
    }

    /** Deletes jobs older than 90 days and uploads that broke off; the table's policy says which these are. */
    int purge() {
        return plumbing(() -> sql.update("delete from import_job"));
    }

    private static <T> T plumbing(java.util.function.Supplier<T> work) {
        return CurrentScope.inTransaction(new Scope.Plumbing(), work);
    }
}
