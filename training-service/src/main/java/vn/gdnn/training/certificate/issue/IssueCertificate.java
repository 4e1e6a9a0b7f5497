package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Issues the certificate of one completion of the caller's school. */
@ApplicationScoped
public class IssueCertificate {

    private final IssueCertificates issue;
    private final CurrentScope scope;

    IssueCertificate(IssueCertificates issue, CurrentScope scope) {
        this.issue = issue;
        this.scope = scope;
    }

    /** The id of the certificate; refused where the completion does not count, is unknown, or has one in force. */
    @Transactional
    public UUID issue(UUID completion, String by) {
        var outcome = issue.issue(scope.institution(), List.of(completion), by);
        var refusal = outcome.refused().get(completion);
        if (refusal != null) {
            throw refusal;
        }
        return outcome.issued().values().iterator().next();
    }
}
