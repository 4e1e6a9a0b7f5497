package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.filerequest.ApprovedFile;
import vn.gdnn.kit.filerequest.FileRequestKind;
import vn.gdnn.kit.filerequest.FileRequests;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * What a file of old entries asks for: one request a file, made when it was read to its end. Another person approves,
 * and a job takes the entries over; rejected or withdrawn, they are deleted.
 */
@ApplicationScoped
public class OldEntryRequests {

    static final FileRequestKind KIND = new FileRequestKind(
            "OLD_ENTRIES",
            "/api/records/v1/diplomas/imports",
            "entries",
            TakeOverEntries.NAME,
            DigitisationRefusal.OLD_ENTRIES_NOT_FOUND);

    private final FileRequests requests;
    private final WaitingEntries waiting;
    private final CurrentScope scope;

    OldEntryRequests(FileRequests requests, WaitingEntries waiting, CurrentScope scope) {
        this.requests = requests;
        this.waiting = waiting;
        this.scope = scope;
    }

    /** Asks for all lines of a file that would be new, in the transaction that read the last of them; for none, nothing. */
    void ask(String institution, UUID file, Actor by) {
        requests.ask(KIND, institution, file, waiting.count(institution, file), by);
    }

    /** The request of a file, or OLD_ENTRIES_NOT_FOUND where none of its lines asks for anything. */
    @Transactional
    public Approval read(UUID file) {
        return requests.read(KIND, scope.institution(), file);
    }

    @Transactional
    public ApprovedFile approve(UUID file, Actor by) {
        var institution = scope.institution();
        return requests.approve(KIND, institution, file, () -> stillWaiting(institution, file), by);
    }

    private List<JobItem> stillWaiting(String institution, UUID file) {
        var items = waiting.items(institution, file);
        if (items.isEmpty()) {
            throw new Refusal(DigitisationRefusal.OLD_ENTRY_EXPIRED);
        }
        return items;
    }

    @Transactional
    public Approval reject(UUID file, String reason, Actor by) {
        var institution = scope.institution();
        var rejected = requests.reject(KIND, institution, file, reason, by);
        waiting.deleteAll(institution, file);
        return rejected;
    }
}
