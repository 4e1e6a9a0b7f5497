package vn.gdnn.kit.lease;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.Scope;

/** Work of some steps, each of which does what the test says. */
@Singleton
class Errands implements LeasedWork {

    static final String NAME = "errand";

    private static final Runnable NOTHING = () -> {};

    final AtomicReference<Runnable> midst = new AtomicReference<>(NOTHING);

    private final Database database;

    Errands(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workers() {
        return 2;
    }

    @Override
    public Optional<Lease> claim(UUID worker, int seconds) {
        return database.find(
                row -> new Lease(
                        new Scope.Institution(row.text("institution")),
                        row.uuid("id"),
                        NAME,
                        worker,
                        row.integer("attempts")),
                """
                update errand set status = 'RUNNING', worker = ?, attempts = attempts + 1,
                       lease_until = now() + make_interval(secs => ?)
                where id = (select id from errand e
                            where (status = 'WAITING' or status = 'RUNNING' and lease_until <= now())
                              and not exists (select from errand other
                                              where other.institution = e.institution and other.id <> e.id
                                                and other.status = 'RUNNING')
                            order by id limit 1 for update skip locked)
                returning institution, id, attempts""",
                worker,
                seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        database.update("""
                update errand set lease_until = now() + make_interval(secs => ?)
                where id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.id(), lease.worker());
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        return QuarkusTransaction.requiringNew().call(() -> {
            midst.get().run();
            return database.find(row -> row.bool("more"), """
                            update errand set done = done + 1, attempts = 0,
                                   status = case when done + 1 = steps then 'DONE' else status end
                            where id = ? and worker = ? and status = 'RUNNING' returning done < steps as more""", lease.id(), lease.worker())
                    .orElseThrow(Lease.Lost::new);
        });
    }

    @Override
    public void giveUp(Lease lease) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "update errand set status = 'FAILED' where id = ? and worker = ?", lease.id(), lease.worker()));
    }

    @Override
    public int maxAttempts() {
        return 3;
    }

    @Override
    public int pauseAfter(int attempts) {
        return 0;
    }

    void nothingInTheMidst() {
        midst.set(NOTHING);
    }
}
