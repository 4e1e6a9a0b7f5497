package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.credential.lasting.Preserve;
import vn.gdnn.credential.seal.SealRefusal;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Puts the next archive timestamp behind documents whose last one will not be believed for ever, and the first behind those
 * that were made while the authority was away. While it is away the job ends; what was not done waits for the next.
 */
@ApplicationScoped
public class RenewDocuments implements JobKind {

    public static final String NAME = "DOCUMENT_RENEWAL";

    private final Renewals renewals;
    private final Preserve preserve;
    private final Clock clock;

    RenewDocuments(Renewals renewals, Preserve preserve, Clock clock) {
        this.renewals = renewals;
        this.preserve = preserve;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** So few that a lease lasts although each waits for an authority. */
    @Override
    public int chunk() {
        return 20;
    }

    @Override
    public boolean opensTransactions() {
        return true;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var refused = new ArrayList<RefusedItem>();
        for (var item : items) {
            renew(job.institution(), item.subject())
                    .ifPresent(code -> refused.add(new RefusedItem(item.position(), code)));
        }
        return refused;
    }

    /** Why it was not renewed. */
    private Optional<RefusalCode> renew(String institution, UUID diploma) {
        var scope = new Scope.Institution(institution);
        var kept = CurrentScope.inTransaction(scope, () -> renewals.find(institution, diploma));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var renewed = preserve.renew(kept.get().pdf());
        if (renewed.isEmpty()) {
            return Optional.of(SealRefusal.REVOCATION_UNKNOWN);
        }
        var at = clock.instant();
        CurrentScope.runInTransaction(
                scope, () -> renewals.append(institution, diploma, kept.get(), renewed.get(), at));
        return Optional.empty();
    }
}
