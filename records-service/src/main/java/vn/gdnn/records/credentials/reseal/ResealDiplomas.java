package vn.gdnn.records.credentials.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.records.credentials.diploma.RenewCredentials;
import vn.gdnn.records.credentials.document.DocumentJob;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.SealAnew;

/**
 * Seals the diplomas of one chunk anew, act, leaf and credential in one commit; what was sealed already is passed over, so
 * that a job that runs twice seals once. The documents are made by a job that follows.
 */
@ApplicationScoped
class ResealDiplomas implements JobKind {

    static final String NAME = "DIPLOMA_RESEAL";

    private final ResealOrders orders;
    private final DisownedSeals seals;
    private final Evidence evidence;
    private final SealAnew sealAnew;
    private final RenewCredentials renewCredentials;
    private final Jobs jobs;

    ResealDiplomas(
            ResealOrders orders,
            DisownedSeals seals,
            Evidence evidence,
            SealAnew sealAnew,
            RenewCredentials renewCredentials,
            Jobs jobs) {
        this.orders = orders;
        this.seals = seals;
        this.evidence = evidence;
        this.sealAnew = sealAnew;
        this.renewCredentials = renewCredentials;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var institution = job.institution();
        var order = orders.require(institution, job.id());
        var issued =
                sealAnew.lock(institution, items.stream().map(JobItem::subject).toList());
        var disowned = seals.among(institution, issued);
        var waiting = issued.stream().filter(disowned::contains).toList();
        var objections = evidence.objections(institution, order, waiting);
        var ready = waiting.stream().filter(id -> !objections.containsKey(id)).toList();
        sealAnew.seal(institution, ready, order.keyId(), job.requestedBy());
        renewCredentials.renew(institution, ready);
        var inForce = new HashSet<UUID>(issued);
        var refused = new ArrayList<RefusedItem>();
        for (var item : items) {
            var objection = inForce.contains(item.subject())
                    ? objections.get(item.subject())
                    : DiplomaRefusal.DIPLOMA_NOT_ISSUED;
            if (objection != null) {
                refused.add(new RefusedItem(item.position(), objection));
            }
        }
        return refused;
    }

    @Override
    public void finish(JobAtHand job) {
        var documents = seals.withoutDocument(job);
        if (!documents.isEmpty()) {
            jobs.follow(job, DocumentJob.NAME, documents);
        }
    }
}
