package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Does an audit chunk by chunk, each chunk one transaction with the auditor's sight of the whole country. */
@ApplicationScoped
class VerifyRegister {

    private final AuditLeases leases;
    private final AuditLeaves leaves;
    private final AuditDiplomas diplomas;
    private final AuditCounters counters;

    VerifyRegister(AuditLeases leases, AuditLeaves leaves, AuditDiplomas diplomas, AuditCounters counters) {
        this.leases = leases;
        this.leaves = leaves;
        this.diplomas = diplomas;
        this.counters = counters;
    }

    Optional<UUID> claim(UUID worker) {
        return CurrentScope.inTransaction(new Scope.Ministry(), () -> leases.claim(worker));
    }

    /** Does one chunk; tells whether there is another. */
    boolean advance(UUID audit, UUID worker) {
        return CurrentScope.inTransaction(new Scope.Ministry(), () -> {
            var step = leases.step(audit, worker);
            step.ifPresent(at -> leases.keep(at, check(at)));
            return step.isPresent();
        });
    }

    void release(UUID audit, UUID worker, int seconds) {
        CurrentScope.runInTransaction(new Scope.Ministry(), () -> leases.release(audit, worker, seconds));
    }

    private AuditStep.Outcome check(AuditStep step) {
        return switch (step.phase()) {
            case LEAVES -> leaves.check(step);
            case DIPLOMAS -> diplomas.check(step);
            case COUNTERS -> counters.check(step);
            case END -> throw new IllegalStateException("an audit that has ended has no next step");
        };
    }
}
