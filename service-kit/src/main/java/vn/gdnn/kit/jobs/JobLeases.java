package vn.gdnn.kit.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.LeaseTime;

/** Hands each job that is ready, or whose worker is gone, to one worker; one per institution at a time. */
@ApplicationScoped
public class JobLeases {

    private static final String CLAIM = """
            with waiting as (
                select institution, id from job j
                where (status = 'READY' or status = 'RUNNING' and lease_until < now())
                  and not exists (select from job other
                                  where other.institution = j.institution and other.id <> j.id
                                    and other.status = 'RUNNING')
                order by created_at limit 1
                for no key update skip locked)
            update job j
            set status = 'RUNNING', worker = ?, attempts = j.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting where j.institution = waiting.institution and j.id = waiting.id
            returning j.institution, j.id, j.kind, j.worker, j.attempts""";

    private final Database database;
    private final LeaseTime leaseTime;

    JobLeases(Database database, LeaseTime leaseTime) {
        this.database = database;
        this.leaseTime = leaseTime;
    }

    public Optional<JobLease> claim() {
        try {
            return CurrentScope.inTransaction(new Scope.Plumbing(), this::claimed);
        } catch (Refusal elsewhere) {
            return Optional.empty(); // another worker took another job of this institution in the same moment
        }
    }

    private Optional<JobLease> claimed() {
        return UniqueKey.guard(
                Map.of("job_one_at_a_time", JobRefusal.JOB_NOT_WAITING),
                () -> database.find(
                        row -> new JobLease(
                                row.text("institution"),
                                row.uuid("id"),
                                row.text("kind"),
                                row.uuid("worker"),
                                row.integer("attempts")),
                        CLAIM,
                        UUID.randomUUID(),
                        leaseTime.seconds()));
    }

    /** Gives the job back, to be taken up again after so many seconds by whoever is free. */
    void release(JobLease lease, int seconds) {
        CurrentScope.runInTransaction(
                new Scope.Plumbing(),
                () -> database.update("""
                        update job set lease_until = now() + make_interval(secs => ?)
                        where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.institution(), lease.job(), lease.worker()));
    }
}
