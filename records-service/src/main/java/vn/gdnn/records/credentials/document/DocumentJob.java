package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.RefusedItem;

/** Makes the documents of many diplomas, one of each content; a diploma whose document cannot be made is named. */
@ApplicationScoped
public class DocumentJob implements JobKind {

    public static final String NAME = "DIPLOMA_DOCUMENTS";

    private final Documents documents;

    DocumentJob(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** So few that a lease lasts even where every signature waits for a timestamp. */
    @Override
    public int chunk() {
        return 100;
    }

    @Override
    public boolean opensTransactions() {
        return true;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var made = documents.make(
                job.institution(), items.stream().map(JobItem::subject).toList());
        var refused = new ArrayList<RefusedItem>();
        for (var item : items) {
            var refusal = made.refused().get(item.subject());
            if (refusal != null) {
                refused.add(new RefusedItem(item.position(), refusal.code()));
            }
        }
        return refused;
    }
}
