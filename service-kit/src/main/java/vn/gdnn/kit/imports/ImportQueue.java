package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.tenancy.Scope;

/** In which order files are worked on: one of each institution, and whose turn is the longest ago first. */
@ApplicationScoped
class ImportQueue {

    /**
     * Which files a worker may begin or go on with, by kinds and workers: those that wait, unless another of the institution
     * runs; and one that goes in as a whole only while a worker stays free for the others.
     */
    private static final String FREE = """
            from import_job job
            where kind = any (?)
              and (status = 'RECEIVED' or status = 'RUNNING' and lease_until < now())
              and not exists (select from import_job other
                              where other.institution = job.institution and other.id <> job.id
                                and other.status = 'RUNNING')
              and (mode = 'PARTIAL'
                   or (select count(*) from import_job whole where whole.mode <> 'PARTIAL'
                       and whole.status = 'RUNNING' and whole.lease_until >= now()) < greatest(1, ? - 1))
            """;

    private static final String CLAIM = "with waiting as (select institution, id " + FREE + """
                order by turn_at limit 1
                for no key update skip locked)
            update import_job job
            set status = 'RUNNING', worker = ?, attempts = job.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting where job.institution = waiting.institution and job.id = waiting.id
            returning job.institution, job.id, job.kind, job.attempts""";

    private final Sql sql;

    ImportQueue(Sql sql) {
        this.sql = sql;
    }

    Optional<Lease> claim(Collection<String> kinds, int workers, UUID worker, int seconds) {
        return sql.one(
                row -> new Lease(
                        new Scope.Institution(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        worker,
                        row.getInt(4)),
                CLAIM,
                kinds.toArray(String[]::new),
                workers,
                worker,
                seconds);
    }

    boolean othersWait(Collection<String> kinds, int workers) {
        return sql.one(row -> true, "select 1 " + FREE + "limit 1", kinds.toArray(String[]::new), workers)
                .isPresent();
    }

    void extend(Lease lease, int seconds) {
        sql.update("""
                update import_job set lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.institution(), lease.id(), lease.worker());
    }

    /** Behind those that wait; of its institution it is still the one that runs. */
    void join(Lease lease) {
        sql.update("""
                update import_job set lease_until = now(), turn_at = now()
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", lease.institution(), lease.id(), lease.worker());
    }
}
