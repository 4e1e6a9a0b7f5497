package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.time.LeaseTime;
import vn.gdnn.records.register.audit.AuditStep.Phase;

/** Writes how far an audit has come and what it found, in the transaction of the chunk itself. */
@ApplicationScoped
class AuditProgress {

    private final Database database;
    private final LeaseTime leaseTime;

    AuditProgress(Database database, LeaseTime leaseTime) {
        this.database = database;
        this.leaseTime = leaseTime;
    }

    /** Where the audit stands; the row stays locked until the chunk commits. Fails when the lease is lost. */
    AuditStep step(Lease lease) {
        return database.find(
                        AuditProgress::step,
                        "select * from register_audit where id = ? and worker = ? and status = 'RUNNING' for update",
                        lease.id(),
                        lease.worker())
                .orElseThrow(Lease.Lost::new);
    }

    /** Ends an audit that failed again and again. */
    void fail(Lease lease) {
        database.update(
                "update register_audit set status = 'FAILED', finished_at = now() where id = ? and worker = ?",
                lease.id(),
                lease.worker());
    }

    /** Keeps what a chunk brought, and the lease anew; true if there is more to do. */
    boolean advance(AuditStep step, AuditStep.Outcome outcome) {
        var phase = outcome.place() == null ? step.phase().next() : step.phase();
        var place = Optional.ofNullable(outcome.place()).orElse(AuditStep.Place.START);
        addFindings(step.audit(), outcome.findings());
        database.update(
                """
                update register_audit
                set phase = ?, position = ?, cursor = ?, range_state = ?, checked = checked + ?,
                    findings = findings + ?, lease_until = now() + make_interval(secs => ?), attempts = 0,
                    status = case when ? then 'DONE' else status end,
                    finished_at = case when ? then now() end
                where id = ?""",
                phase,
                place.position(),
                place.cursor(),
                place.range(),
                outcome.checked(),
                outcome.findings().size(),
                leaseTime.seconds(),
                phase == Phase.END,
                phase == Phase.END,
                step.audit());
        return phase != Phase.END;
    }

    private void addFindings(UUID audit, List<Finding> findings) {
        var number = database.find(
                        row -> row.bigint("findings"), "select findings from register_audit where id = ?", audit)
                .orElseThrow();
        for (var finding : findings) {
            database.update(
                    """
                    insert into register_audit_finding (audit, number, kind, institution, diploma, act, log_index, what)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    audit,
                    ++number,
                    finding.kind(),
                    finding.institution(),
                    finding.diploma(),
                    finding.act(),
                    finding.logIndex(),
                    finding.what());
        }
    }

    private static AuditStep step(Row row) throws SQLException {
        return new AuditStep(
                row.uuid("id"),
                row.textOrNull("institution"),
                row.integer("log"),
                row.bigint("tree_size"),
                row.constant(Phase.class, "phase"),
                new AuditStep.Place(
                        row.bigint("position"),
                        row.text("cursor"),
                        Optional.ofNullable(row.bytes("range_state")).orElseThrow()));
    }
}
