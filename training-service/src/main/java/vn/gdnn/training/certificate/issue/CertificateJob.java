package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;

/** Issues many certificates, some hundred in a transaction; a job that runs twice issues once. */
@ApplicationScoped
public class CertificateJob implements JobKind {

    /** The kind of its jobs. */
    public static final String NAME = "CERTIFICATE_ISSUE";

    private final IssueCertificates issue;

    CertificateJob(IssueCertificates issue) {
        this.issue = issue;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var outcome = issue.issue(
                job.institution(),
                items.stream().map(JobItem::subject).toList(),
                job.requestedBy().subject());
        return items.stream()
                .flatMap(item -> Optional.ofNullable(outcome.refused().get(item.subject()))
                        .map(refusal -> new RefusedItem(item.position(), refusal.code()))
                        .stream())
                .toList();
    }
}
