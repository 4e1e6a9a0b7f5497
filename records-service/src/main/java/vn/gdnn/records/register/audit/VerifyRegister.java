package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.kit.lease.Lease;

/** Does an audit chunk by chunk, each chunk one transaction with the auditor's sight of the whole country. */
@ApplicationScoped
class VerifyRegister {

    private final AuditProgress progress;
    private final AuditLeaves leaves;
    private final AuditDiplomas diplomas;
    private final AuditCounters counters;

    VerifyRegister(AuditProgress progress, AuditLeaves leaves, AuditDiplomas diplomas, AuditCounters counters) {
        this.progress = progress;
        this.leaves = leaves;
        this.diplomas = diplomas;
        this.counters = counters;
    }

    /** Does one chunk; returns whether there is another. */
    @Transactional
    boolean advance(Lease lease) {
        var step = progress.step(lease);
        return progress.advance(step, check(step));
    }

    @Transactional
    void giveUp(Lease lease) {
        progress.fail(lease);
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
