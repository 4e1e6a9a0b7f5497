package vn.gdnn.kit.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Scope;

/** The jobs that are ready, oldest first and one per institution at a time; a step is a chunk of items. */
@ApplicationScoped
public class JobWork implements LeasedWork {

    static final String NAME = "job";

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
            returning j.institution, j.id, j.kind, j.attempts""";

    private final Database database;
    private final JobRun run;
    private final int workers;

    JobWork(
            Database database,
            JobRun run,
            @ConfigProperty(name = "gdnn.jobs.workers", defaultValue = "2") int workers) {
        this.database = database;
        this.run = run;
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
        return run.hasKinds();
    }

    @Override
    public Optional<Lease> claim(UUID worker, int seconds) {
        return database.find(
                row -> new Lease(
                        new Scope.Institution(row.text("institution")),
                        row.uuid("id"),
                        row.text("kind"),
                        worker,
                        row.integer("attempts")),
                CLAIM,
                worker,
                seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        database.update("""
                update job set lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.institution(), lease.id(), lease.worker());
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        try {
            return run.step(lease);
        } catch (Refusal e) {
            run.fail(lease, e.code().name());
            return false;
        }
    }

    @Override
    public void giveUp(Lease lease) {
        run.fail(lease, "INTERNAL_ERROR");
    }
}
