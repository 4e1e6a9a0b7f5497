package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.tenancy.Scope;

/** The files that wait: oldest first and one per institution, so that files keep their order; a step is a whole file. */
@ApplicationScoped
class ImportWork implements LeasedWork {

    static final String NAME = "import";

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
            returning job.institution, job.id, job.kind, job.attempts""";

    private final ImportKinds kinds;
    private final ImportRun run;
    private final Sql sql;
    private final int workers;

    ImportWork(
            ImportKinds kinds,
            ImportRun run,
            Sql sql,
            @ConfigProperty(name = "gdnn.imports.workers", defaultValue = "2") int workers) {
        this.kinds = kinds;
        this.run = run;
        this.sql = sql;
        this.workers = workers;
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
        return sql.one(
                row -> new Lease(
                        new Scope.Institution(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        worker,
                        row.getInt(4)),
                CLAIM,
                kinds.names().toArray(new String[0]),
                worker,
                seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        sql.update("""
                update import_job set lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.institution(), lease.id(), lease.worker());
    }

    @Override
    public boolean outlastsLease() {
        return true;
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) throws Exception {
        run.work(lease, stopping);
        return stopping.getAsBoolean();
    }

    @Override
    public void giveUp(Lease lease) throws Exception {
        run.giveUp(lease);
    }
}
