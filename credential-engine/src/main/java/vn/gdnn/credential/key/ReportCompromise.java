package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Reports that somebody else may have a key; it goes on vouching until another person approves. */
@ApplicationScoped
public class ReportCompromise {

    private final InstitutionKeys keys;
    private final Approvals approvals;
    private final CurrentScope scope;

    ReportCompromise(InstitutionKeys keys, Approvals approvals, CurrentScope scope) {
        this.keys = keys;
        this.approvals = approvals;
        this.scope = scope;
    }

    @Transactional
    public Approval report(String keyId, String reason, Actor by) {
        var institution = scope.institution();
        keys.requireTrusted(institution, keyId);
        var subject = KeyCompromise.subject(keyId);
        var request =
                approvals.ask(institution, KeyCompromise.KIND, subject, Map.of("keyId", keyId, "reason", reason), by);
        return approvals.require(institution, KeyCompromise.KIND, subject, request);
    }

    /** What was reported of a key and decided, oldest first. */
    @Transactional
    public List<Approval> list(String keyId) {
        return approvals.list(scope.institution(), KeyCompromise.KIND, KeyCompromise.subject(keyId));
    }

    /** Rejects, or lets who reported withdraw. */
    @Transactional
    public Approval reject(String keyId, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        var subject = KeyCompromise.subject(keyId);
        approvals.reject(institution, KeyCompromise.KIND, subject, request, reason, by);
        return approvals.require(institution, KeyCompromise.KIND, subject, request);
    }
}
