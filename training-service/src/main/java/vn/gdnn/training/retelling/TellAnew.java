package vn.gdnn.training.retelling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.Scope;

/** Tells the facts of some members in each transaction, which notes how far it came: another worker goes on from there. */
@ApplicationScoped
class TellAnew implements LeasedWork {

    static final String NAME = "retelling";

    private static final String CLAIM = """
            update retelling set status = 'RUNNING', worker = ?, attempts = attempts + 1,
                lease_until = now() + make_interval(secs => ?)
            where id = (select id from retelling
                where status = 'WAITING' or status = 'RUNNING' and lease_until < now() limit 1 for update skip locked)
            returning id, attempts""";

    private record Place(String institution, UUID member) {}

    private final Database database;
    private final RetoldStaff staff;
    private final RetoldTrainings trainings;
    private final Outbox outbox;

    TellAnew(Database database, RetoldStaff staff, RetoldTrainings trainings, Outbox outbox) {
        this.database = database;
        this.staff = staff;
        this.trainings = trainings;
        this.outbox = outbox;
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
                update retelling set lease_until = now() + make_interval(secs => ?)
                where id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.id(), lease.worker());
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        return QuarkusTransaction.requiringNew().call(() -> tell(lease));
    }

    private boolean tell(Lease lease) {
        var place = reached(lease);
        var members = staff.after(place.institution(), place.member());
        if (members.isEmpty()) {
            database.update("update retelling set status = 'DONE', finished_at = now() where id = ?", lease.id());
            return false;
        }
        outbox.publishAll(staff.facts(members));
        outbox.publishAll(trainings.facts(members));
        var last = members.get(members.size() - 1);
        database.update(
                "update retelling set institution = ?, staff_member = ?, members = members + ? where id = ?",
                last.institution(),
                last.id(),
                members.size(),
                lease.id());
        return true;
    }

    /** How far it came; held by this worker until the transaction ends. */
    private Place reached(Lease lease) {
        return database.find(
                        row -> new Place(row.text("institution"), row.uuid("staff_member")),
                        """
                        update retelling set attempts = 1 where id = ? and worker = ? and status = 'RUNNING'
                        returning institution, staff_member""",
                        lease.id(),
                        lease.worker())
                .orElseThrow(Lease.Lost::new);
    }

    /** It stays, to be looked at; whoever works again goes on where it stopped. */
    @Override
    public void giveUp(Lease lease) {
        throw new IllegalStateException("facts are told anew until all are told");
    }

    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int pauseAfter(int attempts) {
        return Math.min(600, attempts * 15);
    }
}
