package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.time.LeaseTime;

/** Writes how far a job came, in the transaction of the rows themselves. */
@ApplicationScoped
class Progress {

    private final Sql sql;
    private final ImportJobs jobs;
    private final LeaseTime leaseTime;

    Progress(Sql sql, ImportJobs jobs, LeaseTime leaseTime) {
        this.sql = sql;
        this.jobs = jobs;
        this.leaseTime = leaseTime;
    }

    /** What one step adds to the counts. */
    record Step(long rowsRead, long accepted, long refused, long unchanged) {}

    /** Where the job stands now; fails when another worker took over meanwhile. */
    void advance(Lease lease, Step step, ImportJob.Place next) {
        var updated = sql.update(
                """
                update import_job set rows_read = rows_read + ?, accepted = accepted + ?, refused = refused + ?,
                    unchanged = unchanged + ?, next_byte = ?, next_line = ?, attempts = 0,
                    lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""",
                step.rowsRead(),
                step.accepted(),
                step.refused(),
                step.unchanged(),
                next.position(),
                next.line(),
                leaseTime.seconds(),
                lease.institution(),
                lease.id(),
                lease.worker());
        mustBeOne(updated);
    }

    /** Shows how many rows an all-or-nothing job has read; it commits nothing else before its end. */
    void show(Lease lease, long rowsRead, long position) {
        var updated = sql.update("""
                update import_job set rows_read = ?, next_byte = ?
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", rowsRead, position, lease.institution(), lease.id(), lease.worker());
        mustBeOne(updated);
    }

    void finish(Lease lease, ImportStatus status, @Nullable String failure) {
        var updated = sql.update("""
                update import_job set status = ?, failure = ?, finished_at = now(), worker = null, lease_until = null
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", status.name(), failure, lease.institution(), lease.id(), lease.worker());
        mustBeOne(updated);
        jobs.clear(lease.id());
    }

    private static void mustBeOne(int updated) {
        if (updated != 1) {
            throw new Lease.Lost();
        }
    }
}
