package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.gdnn.credential.lasting.Preserve;
import vn.gdnn.credential.lasting.Renewal;
import vn.gdnn.credential.seal.SealRefusal;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.document.Renewals.Kept;

/**
 * Puts the next archive timestamp behind documents whose last one will not be believed for ever, and the first behind those
 * that were made while the authority was away. While it is away the job ends; what was not done waits for the next. A
 * document that has no room for another waits no more.
 */
@ApplicationScoped
public class RenewDocuments implements JobKind {

    public static final String NAME = "DOCUMENT_RENEWAL";

    private static final Logger LOG = Logger.getLogger(RenewDocuments.class);

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
        var renewal = preserve.renew(kept.get().pdf());
        if (renewal instanceof Renewal.Unanswered) {
            return Optional.of(SealRefusal.REVOCATION_UNKNOWN);
        }
        CurrentScope.runInTransaction(scope, () -> keep(institution, diploma, kept.get(), renewal));
        return Optional.empty();
    }

    private void keep(String institution, UUID diploma, Kept before, Renewal renewal) {
        if (renewal instanceof Renewal.Renewed renewed) {
            renewals.append(institution, diploma, before, renewed, clock.instant());
        } else {
            LOG.infof("A document of %s has no room for another timestamp and is renewed no more", institution);
            renewals.end(institution, diploma, before);
        }
    }
}
