package vn.gdnn.training.certificate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeasedWork;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.certificate.RevokeCertificate;
import vn.gdnn.training.certificate.issue.IssueCertificates;
import vn.gdnn.training.certificate.missing.DueRows.Batch;

/**
 * Does what is due, whoever left it undone: a completion that was borne out here has a row until it has its certificate, and
 * both change in one commit; the certificate of one that was refused since is revoked. Many of a school go at once; what cannot
 * be done is tried again later.
 */
@ApplicationScoped
public class HealMissing implements LeasedWork {

    /** Names the work to whoever wakes it. */
    public static final String NAME = "certificate";

    private final IssueCertificates issue;
    private final RevokeCertificate revoke;
    private final DueRows due;

    HealMissing(IssueCertificates issue, RevokeCertificate revoke, DueRows due) {
        this.issue = issue;
        this.revoke = revoke;
        this.due = due;
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
    public Optional<Lease> claim(UUID worker, int seconds) {
        return due.claim(worker, seconds);
    }

    @Override
    public void extend(Lease lease, int seconds) {
        due.extend(lease, seconds);
    }

    /** One batch of the school; what else waits is claimed next. */
    @Override
    public boolean step(Lease lease, BooleanSupplier stopping) {
        var institution = lease.institution();
        try {
            CurrentScope.runInTransaction(lease.scope(), () -> heal(institution, due.lock(lease)));
        } catch (Refusal ofAll) {
            CurrentScope.runInTransaction(lease.scope(), () -> due.postponeAll(lease, ofAll));
        }
        return false;
    }

    private void heal(String institution, Batch batch) {
        var completions = batch.completions();
        if (batch.toIssue()) {
            due.postpone(institution, issue.issue(institution, completions, "").refused());
        } else {
            revoke.refused(institution, completions);
            due.end(institution, completions);
        }
    }

    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int pauseAfter(int attempts) {
        return (int) Math.min(DueRows.LONGEST_PAUSE, 5L * attempts);
    }

    /** A certificate is never given up. */
    @Override
    public void giveUp(Lease lease) {
        CurrentScope.runInTransaction(claimant(), () -> extend(lease, DueRows.LONGEST_PAUSE));
    }
}
