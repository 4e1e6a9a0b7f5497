package vn.gdnn.records.learning.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.filerequest.ApprovedFile;
import vn.gdnn.kit.filerequest.FileRequestKind;
import vn.gdnn.kit.filerequest.FileRequests;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * What a file of corrections asks for: one request a file, made when it was read to its end. Another person than who sent
 * it approves, and a job corrects the results; or rejects it, and nothing changes.
 */
@ApplicationScoped
public class CorrectionFiles {

    private static final FileRequestKind KIND = new FileRequestKind(
            "RESULT_CORRECTIONS",
            "/api/records/v1/result-corrections/imports",
            "corrections",
            CorrectResults.NAME,
            CorrectionFileRefusal.CORRECTION_FILE_NOT_FOUND);

    private final FileRequests requests;
    private final CorrectionLines lines;
    private final CurrentScope scope;

    CorrectionFiles(FileRequests requests, CorrectionLines lines, CurrentScope scope) {
        this.requests = requests;
        this.lines = lines;
        this.scope = scope;
    }

    /** Asks for all lines of a file that change a result; for none, nothing. */
    void ask(String institution, UUID file, Actor by) {
        requests.ask(KIND, institution, file, lines.count(institution, file), by);
    }

    /** The request of a file, or CORRECTION_FILE_NOT_FOUND where none of its lines asks for anything. */
    @Transactional
    public Approval read(UUID file) {
        return requests.read(KIND, scope.institution(), file);
    }

    /** The caller's institution where one of its files asks for something, as {@link #read}. */
    String requireAsked(UUID file) {
        read(file);
        return scope.institution();
    }

    /** Refuses with APPROVAL_BY_REQUESTER whoever sent the file. */
    @Transactional
    public ApprovedFile approve(UUID file, Actor by) {
        var institution = scope.institution();
        return requests.approve(KIND, institution, file, () -> lines.items(institution, file), by);
    }

    @Transactional
    public Approval reject(UUID file, String reason, Actor by) {
        return requests.reject(KIND, scope.institution(), file, reason, by);
    }
}
