package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.learning.enrolment.EnrolmentStatus;

/** Exemptions as they were asked for; appended, never changed: the last act agreed to holds. */
@ApplicationScoped
public class ExemptedModules {

    private final Database database;

    ExemptedModules(Database database) {
        this.database = database;
    }

    /** The modules an enrolment was exempted from, as it was known at that moment. */
    public List<ExemptedModule> listAsOf(String institution, UUID enrolment, Instant moment) {
        return database.list(
                ExemptedModule::of,
                """
                select * from (
                    select distinct on (e.module_code) e.module_code, e.ground, e.evidence, e.from_enrolment, e.from_module,
                           e.score, e.kind, r.act, r.decision_number, r.decided_on
                    from exemption e
                    join exemption_request r on r.institution = e.institution and r.id = e.request
                    where e.institution = ? and e.enrolment = ? and r.agreed_at <= ?
                    order by e.module_code, r.agreed_at desc, r.id desc) last
                where act = 'GRANT' order by module_code""",
                institution,
                enrolment,
                moment.equals(Instant.MAX) ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC));
    }

    /** Whether somebody graduated with that module of the enrolment, taken over by an exemption. */
    boolean areGraduationsGround(String institution, UUID enrolment, String moduleCode) {
        return database.find(
                        row -> true, """
                        select 1 from takers_of(?, ?, ?) t
                        join enrolment e on e.institution = ? and e.id = t and e.status = ? limit 1""", institution, enrolment, moduleCode, institution, EnrolmentStatus.GRADUATED)
                .isPresent();
    }

    public void add(String institution, ExemptionRequest request, Actor by) {
        database.update(
                """
                insert into exemption_request (institution, id, act, decision_number, decided_on, asked_by)
                values (?, ?, ?, ?, ?, ?)""",
                institution,
                request.id(),
                request.act(),
                request.decision().number(),
                request.decision().decidedOn(),
                by.subject());
        for (var line : request.lines()) {
            var earlier = line.earlier();
            database.update(
                    """
                    insert into exemption (institution, request, enrolment, module_code, ground, evidence,
                                           from_enrolment, from_module, score, kind)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    institution,
                    request.id(),
                    line.enrolment(),
                    line.moduleCode(),
                    line.ground(),
                    line.evidence(),
                    earlier == null ? null : earlier.enrolment(),
                    earlier == null ? null : earlier.moduleCode(),
                    earlier == null ? null : earlier.score(),
                    earlier == null ? null : earlier.kind());
        }
    }

    /** From now on it counts. */
    public void agree(String institution, UUID request) {
        database.update("""
                update exemption_request set agreed_at = clock_timestamp(), agreed_in = pg_current_xact_id()
                where institution = ? and id = ?""", institution, request);
    }

    public Optional<ExemptionRequest> find(String institution, UUID request) {
        return database.find(
                row -> request(row, institution),
                "select * from exemption_request where institution = ? and id = ?",
                institution,
                request);
    }

    private ExemptionRequest request(Row row, String institution) throws SQLException {
        var id = row.uuid("id");
        return new ExemptionRequest(
                id,
                row.constant(ExemptionRequest.Act.class, "act"),
                new ExemptedModule.Decision(row.text("decision_number"), row.date("decided_on")),
                database.list(line -> line(line), """
                        select e.*, r.decision_number, r.decided_on from exemption e
                        join exemption_request r on r.institution = e.institution and r.id = e.request
                        where e.institution = ? and e.request = ? order by e.enrolment, e.module_code""", institution, id),
                row.instantOrNull("agreed_at") != null);
    }

    private static ExemptionRequest.Line line(Row row) throws SQLException {
        var module = ExemptedModule.of(row);
        return new ExemptionRequest.Line(
                row.uuid("enrolment"), module.moduleCode(), module.ground(), module.evidence(), module.earlier());
    }
}
