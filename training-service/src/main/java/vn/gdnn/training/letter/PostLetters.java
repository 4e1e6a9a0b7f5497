package vn.gdnn.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;

/**
 * Sends letters, the oldest first, while a mail server is configured; those to a school that gave no address wait. One that
 * does not go out is tried again, less and less often and for ever, unless its address is refused for good; none is lost. One
 * is sent again only where this replica ends between the server's word and the note of it: it bears the same Message-ID then.
 */
@ApplicationScoped
class PostLetters implements LeasedWork {

    static final String NAME = "letter";

    private static final int FIRST_PAUSE = 15;
    private static final int LONGEST_PAUSE = 3_600;
    private static final int DOUBLINGS = 8;

    private final LetterRows rows;
    private final SendLetter letter;
    private final Optional<String> server;

    PostLetters(
            LetterRows rows, SendLetter letter, @ConfigProperty(name = "gdnn.mail.server") Optional<String> server) {
        this.rows = rows;
        this.letter = letter;
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
        return rows.claim(worker, seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        rows.extend(lease, seconds);
    }

    @Override
    public boolean outlastsLease() {
        return true;
    }

    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        letter.send(lease);
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

    /** Twice as long each time, from a quarter of a minute to an hour. */
    @Override
    public int pauseAfter(int attempts) {
        return Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempts - 1, DOUBLINGS));
    }
}
