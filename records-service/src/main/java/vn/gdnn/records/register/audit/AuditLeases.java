package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.LeaseTime;
import vn.gdnn.records.register.audit.AuditStep.Phase;

/** Hands an audit to one worker at a time; one whose worker has died is taken up again when its lease ends. */
@ApplicationScoped
class AuditLeases {

    private static final int MOST_ATTEMPTS = 20;

    private final Database database;
    private final LeaseTime leaseTime;

    AuditLeases(Database database, LeaseTime leaseTime) {
        this.database = database;
        this.leaseTime = leaseTime;
    }

    /** The next audit to work on, oldest first. */
    Optional<UUID> claim(UUID worker) {
        return database.find(row -> row.uuid("id"), """
                update register_audit set status = 'RUNNING', worker = ?, attempts = attempts + 1,
                       lease_until = now() + make_interval(secs => ?)
                where id = (select id from register_audit
                            where status = 'WAITING' or status = 'RUNNING' and lease_until < now()
                            order by id limit 1 for update skip locked)
                returning id""", worker, leaseTime.seconds());
    }

    /** Where the audit stands, if it is still this worker's; one that has failed again and again is given up. */
    Optional<AuditStep> step(UUID audit, UUID worker) {
        database.update(
                "update register_audit set status = 'FAILED', finished_at = now() where id = ? and worker = ?"
                        + " and attempts > " + MOST_ATTEMPTS,
                audit,
                worker);
        return database.find(
                AuditLeases::step,
                "select * from register_audit where id = ? and worker = ? and status = 'RUNNING' for update",
                audit,
                worker);
    }

    /** Keeps what a chunk brought, and the lease anew. */
    void keep(AuditStep step, AuditStep.Outcome outcome) {
        var phase = outcome.place() == null ? step.phase().next() : step.phase();
        var place = Optional.ofNullable(outcome.place()).orElse(AuditStep.Place.START);
        number(step.audit(), outcome.findings());
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
    }

    /** Gives the audit back, to be taken up again in a while. */
    void release(UUID audit, UUID worker, int seconds) {
        database.update(
                "update register_audit set lease_until = now() + make_interval(secs => ?) where id = ? and worker = ?",
                seconds,
                audit,
                worker);
    }

    private void number(UUID audit, List<Finding> findings) {
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
                row.bigint("tree_size"),
                row.constant(Phase.class, "phase"),
                new AuditStep.Place(
                        row.bigint("position"),
                        row.text("cursor"),
                        Optional.ofNullable(row.bytes("range_state")).orElseThrow()));
    }
}
