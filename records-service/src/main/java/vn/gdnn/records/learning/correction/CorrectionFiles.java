package vn.gdnn.records.learning.correction;

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
 * What a file of corrections asks for: one request a file, made when it was read to its end. Another person than who sent
 * it approves, and a job corrects the results; or rejects it, and nothing changes.
 */
@ApplicationScoped
public class CorrectionFiles {

    static final String KIND = "RESULT_CORRECTIONS";

    private final Approvals approvals;
    private final CorrectionLines lines;
    private final Jobs jobs;
    private final CurrentScope scope;

    CorrectionFiles(Approvals approvals, CorrectionLines lines, Jobs jobs, CurrentScope scope) {
        this.approvals = approvals;
        this.lines = lines;
        this.jobs = jobs;
        this.scope = scope;
    }

    /** An approval and the job that corrects the results. */
    public record Approved(Approval request, UUID jobId) {}

    /** Asks for all lines of a file that change a result; for none, nothing. */
    void ask(String institution, UUID file, Actor by) {
        var asked = lines.count(institution, file);
        if (asked > 0) {
            var place = "/api/records/v1/result-corrections/imports/" + file + "/approval";
            approvals.ask(institution, KIND, file, Map.of("corrections", String.valueOf(asked)), place, by);
        }
    }

    /** The request of a file, or CORRECTION_FILE_NOT_FOUND where none of its lines asks for anything. */
    @Transactional
    public Approval read(UUID file) {
        return require(scope.institution(), file);
    }

    /** Refuses with APPROVAL_BY_REQUESTER whoever sent the file. */
    @Transactional
    public Approved approve(UUID file, Actor by) {
        var institution = scope.institution();
        var approved = approvals.approve(
                institution, KIND, file, require(institution, file).id(), by);
        var job = jobs.prepareItems(institution, CorrectResults.NAME, lines.items(institution, file), by);
        jobs.release(institution, job);
        return new Approved(approved, job);
    }

    @Transactional
    public Approval reject(UUID file, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(
                institution, KIND, file, require(institution, file).id(), reason, by);
    }

    private Approval require(String institution, UUID file) {
        return approvals.list(institution, KIND, file).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CorrectionFileRefusal.CORRECTION_FILE_NOT_FOUND));
    }
}
