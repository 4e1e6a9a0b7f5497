package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.tenancy.Scope;

/** The audits that wait, oldest first; a step is a chunk of one. */
@ApplicationScoped
public class AuditWork implements LeasedWork {

    /** What {@code WorkReady} calls it. */
    public static final String NAME = "audit";

    private static final String CLAIM = """
            update register_audit set status = 'RUNNING', worker = ?, attempts = attempts + 1,
                   lease_until = now() + make_interval(secs => ?)
            where id = (select id from register_audit
                        where status = 'WAITING' or status = 'RUNNING' and lease_until < now()
                        order by id limit 1 for update skip locked)
            returning id, attempts""";

    private final Database database;
    private final VerifyRegister verifyRegister;

    AuditWork(Database database, VerifyRegister verifyRegister) {
        this.database = database;
        this.verifyRegister = verifyRegister;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workers() {
        return 1;
    }

    @Override
    public Scope claimant() {
        return new Scope.Ministry();
    }

    @Override
    public Optional<Lease> claim(UUID worker, int seconds) {
        return database.find(
                row -> new Lease(new Scope.Ministry(), row.uuid("id"), NAME, worker, row.integer("attempts")),
                CLAIM,
                worker,
                seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        database.update("""
                update register_audit set lease_until = now() + make_interval(secs => ?)
                where id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.id(), lease.worker());
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        return verifyRegister.advance(lease);
    }

    @Override
    public void giveUp(Lease lease) {
        verifyRegister.giveUp(lease);
    }

    @Override
    public int maxAttempts() {
        return 20;
    }

    @Override
    public int pauseAfter(int attempts) {
        return 30;
    }
}
