package vn.gdnn.kit.filerequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;

/**
 * One request a file, made when it was read to its end. Another person than who sent it approves, and a job does what its
 * lines ask for; or rejects it.
 */
@ApplicationScoped
public class FileRequests {

    private final Approvals approvals;
    private final Jobs jobs;

    FileRequests(Approvals approvals, Jobs jobs) {
        this.approvals = approvals;
        this.jobs = jobs;
    }

    /** Asks for all lines of a file that would change something, in the transaction that read the last; for none, nothing. */
    @Transactional(TxType.MANDATORY)
    public void ask(FileRequestKind kind, String institution, UUID file, long lines, Actor by) {
        if (lines > 0) {
            var place = kind.files() + "/" + file + "/approval";
            approvals.ask(institution, kind.name(), file, Map.of(kind.counted(), String.valueOf(lines)), place, by);
        }
    }

    /** The request of a file; refuses as the kind says where there is none. */
    @Transactional(TxType.MANDATORY)
    public Approval read(FileRequestKind kind, String institution, UUID file) {
        return approvals.list(institution, kind.name(), file).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(kind.none()));
    }

    /** Refuses with APPROVAL_BY_REQUESTER whoever sent the file; the items are asked for once the request is approved. */
    @Transactional(TxType.MANDATORY)
    public ApprovedFile approve(
            FileRequestKind kind, String institution, UUID file, Supplier<List<JobItem>> items, Actor by) {
        var request = read(kind, institution, file);
        var approved = approvals.approve(institution, kind.name(), file, request.id(), by);
        var job = jobs.prepareItems(institution, kind.job(), items.get(), by);
        jobs.release(institution, job);
        return new ApprovedFile(approved, job);
    }

    @Transactional(TxType.MANDATORY)
    public Approval reject(FileRequestKind kind, String institution, UUID file, String reason, Actor by) {
        var request = read(kind, institution, file);
        return approvals.reject(institution, kind.name(), file, request.id(), reason, by);
    }
}
