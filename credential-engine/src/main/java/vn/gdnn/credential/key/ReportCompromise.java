package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    ReportCompromise(InstitutionKeys keys, Approvals approvals, CurrentScope scope, Clock clock) {
        this.keys = keys;
        this.approvals = approvals;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Since that day, or since now; refuses with COMPROMISE_DAY_INVALID a day before the key's first or to come.
     *
     * @param place the path where the service has it approved, with {@code {request}} where the id of the request belongs
     */
    @Transactional
    public Approval report(String keyId, @Nullable LocalDate since, String reason, String place, Actor by) {
        var institution = scope.institution();
        var compromise =
                KeyCompromise.of(KeyCompromise.requireTrusted(keys.require(institution, keyId)), since, reason, clock);
        return approvals.ask(
                institution, KeyCompromise.KIND, compromise.subject(), compromise.particulars(), place, by);
    }

    /** What was reported of a key and decided, oldest first. */
    @Transactional
    public List<Approval> list(String keyId) {
        var institution = scope.institution();
        keys.require(institution, keyId);
        return approvals.list(institution, KeyCompromise.KIND, KeyCompromise.subject(keyId));
    }

    /** Another person than who asked rejects. */
    @Transactional
    public Approval reject(String keyId, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(institution, KeyCompromise.KIND, KeyCompromise.subject(keyId), request, reason, by);
    }
}
