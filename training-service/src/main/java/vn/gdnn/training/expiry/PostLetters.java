package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Sends the letters of schools that have an address, the oldest first, while a mail server is configured. One that does not
 * go out is tried again, less and less often and for ever; none is lost. One is sent again only where this replica ends
 * between the server's word and the note of it: it bears the same Message-ID then.
 */
@ApplicationScoped
class PostLetters implements LeasedWork {

    static final String NAME = "reminder-letter";

    private static final int LONGEST_PAUSE = 900;

    private static final String CLAIM = """
            with waiting as (
                select institution, id from reminder_letter l
                where (status = 'WAITING' or status = 'RUNNING' and lease_until < now())
                  and exists (select from mail_address a where a.institution = l.institution)
                order by made_on, id limit 1
                for no key update skip locked)
            update reminder_letter l
            set status = 'RUNNING', worker = ?, attempts = l.attempts + 1, lease_until = now() + make_interval(secs => ?)
            from waiting where l.institution = waiting.institution and l.id = waiting.id
            returning l.institution, l.id, l.attempts""";

    private final Database database;
    private final Letters letters;
    private final Optional<String> server;

    PostLetters(
            Database database, Letters letters, @ConfigProperty(name = "gdnn.mail.server") Optional<String> server) {
        this.database = database;
        this.letters = letters;
        this.server = server;
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
    public boolean isOffered() {
        return server.isPresent();
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
                CLAIM,
                worker,
                seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        database.update("""
                update reminder_letter set lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ? and worker = ? and status = 'RUNNING'""", seconds, lease.institution(), lease.id(), lease.worker());
    }

    @Override
    public boolean outlastsLease() {
        return true;
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        letters.send(lease.id());
        letters.sent(lease);
        return false;
    }

    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void giveUp(Lease lease) {
        throw new IllegalStateException("a letter is never given up");
    }

    @Override
    public int pauseAfter(int attempts) {
        return Math.min(LONGEST_PAUSE, attempts * 15);
    }
}
