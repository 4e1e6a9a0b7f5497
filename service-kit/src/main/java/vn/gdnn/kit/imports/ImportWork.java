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
import vn.gdnn.kit.tenancy.Scope;

/**
 * The files that wait: one per institution, so that files keep their order, and by turns, so that a small file does not wait
 * for the end of another school's large one. A step is a turn: a file goes on to its end unless others wait. A file that
 * goes in as a whole or not at all cannot pause; such files leave one worker free where there are several.
 */
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
                  and (mode = 'PARTIAL'
                       or (select count(*) from import_job whole where whole.mode <> 'PARTIAL'
                           and whole.status = 'RUNNING' and whole.lease_until >= now()) < greatest(1, ? - 1))
                order by turn_at limit 1
                for no key update skip locked)
            update import_job job
            set status = 'RUNNING', worker = ?, attempts = job.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting where job.institution = waiting.institution and job.id = waiting.id
            returning job.institution, job.id, job.kind, job.attempts""";

    private final ImportKinds kinds;
    private final ImportRun run;
    private final Sql sql;
    private final int workers;
    private final Duration turn;

    ImportWork(
            ImportKinds kinds,
            ImportRun run,
            Sql sql,
            @ConfigProperty(name = "gdnn.imports.workers", defaultValue = "2") int workers,
            @ConfigProperty(name = "gdnn.imports.turn", defaultValue = "10S") Duration turn) {
        this.kinds = kinds;
        this.run = run;
        this.sql = sql;
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
        return sql.one(
                row -> new Lease(
                        new Scope.Institution(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        worker,
                        row.getInt(4)),
                CLAIM,
                kindNames(),
                workers,
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
        var own = new ImportTurn(turn, () -> CurrentScope.inTransaction(claimant(), this::othersWait));
        run.work(lease, () -> stopping.getAsBoolean() || own.isOver());
        if (own.wasOver()) {
            CurrentScope.runInTransaction(claimant(), () -> queueAgain(lease));
        }
        return stopping.getAsBoolean();
    }

    private boolean othersWait() {
        return sql.one(row -> true, """
                        select 1 from import_job job where kind = any (?) and status = 'RECEIVED'
                        and not exists (select from import_job other
                                        where other.institution = job.institution and other.status = 'RUNNING')
                        or kind = any (?) and status = 'RUNNING' and lease_until < now() limit 1""", kindNames(), kindNames()).isPresent();
    }

    /** Behind those that wait; of its institution it is still the one that runs. */
    private void queueAgain(Lease lease) {
        sql.update("""
                update import_job set lease_until = now(), turn_at = now()
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", lease.institution(), lease.id(), lease.worker());
    }

    private String[] kindNames() {
        return kinds.names().toArray(new String[0]);
    }

    @Override
    public void giveUp(Lease lease) throws Exception {
        run.giveUp(lease);
    }
}
