package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * What a file of old entries asks for: one request a file, made when it was read to its end. Another person approves,
 * and a job takes the entries over; rejected or withdrawn, they are deleted.
 */
@ApplicationScoped
public class OldEntryRequests {

    static final String KIND = "OLD_ENTRIES";

    private final Approvals approvals;
    private final WaitingEntries waiting;
    private final Jobs jobs;
    private final CurrentScope scope;

    OldEntryRequests(Approvals approvals, WaitingEntries waiting, Jobs jobs, CurrentScope scope) {
        this.approvals = approvals;
        this.waiting = waiting;
        this.jobs = jobs;
        this.scope = scope;
    }

    /** An approval and the job that takes the entries over. */
    public record Approved(Approval request, UUID jobId) {}

    /** Asks for all lines of a file that would be new, in the transaction that read the last of them; for none, nothing. */
    void ask(String institution, UUID file, Actor by) {
        var entries = waiting.count(institution, file);
        if (entries > 0) {
            var place = "/api/records/v1/diplomas/imports/" + file + "/approval";
            approvals.ask(institution, KIND, file, Map.of("entries", String.valueOf(entries)), place, by);
        }
    }

    /** The request of a file, or OLD_ENTRIES_NOT_FOUND where none of its lines asks for anything. */
    @Transactional
    public Approval read(UUID file) {
        return require(scope.institution(), file);
    }

    @Transactional
    public Approved approve(UUID file, Actor by) {
        var institution = scope.institution();
        var approved = approvals.approve(
                institution, KIND, file, require(institution, file).id(), by);
        var items = waiting.items(institution, file);
        if (items.isEmpty()) {
            throw new Refusal(DigitisationRefusal.OLD_ENTRY_EXPIRED);
        }
        var job = jobs.prepareItems(institution, TakeOverEntries.NAME, items, by);
        jobs.release(institution, job);
        return new Approved(approved, job);
    }

    @Transactional
    public Approval reject(UUID file, String reason, Actor by) {
        var institution = scope.institution();
        var rejected = approvals.reject(
                institution, KIND, file, require(institution, file).id(), reason, by);
        waiting.deleteAll(institution, file);
        return rejected;
    }

    private Approval require(String institution, UUID file) {
        return approvals.list(institution, KIND, file).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(DigitisationRefusal.OLD_ENTRIES_NOT_FOUND));
    }
}
