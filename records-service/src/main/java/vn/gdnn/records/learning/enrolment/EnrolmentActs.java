package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.personal.AccessLog;

/** What was decided about enrolments. */
@ApplicationScoped
public class EnrolmentActs {

    private final Enrolments enrolments;
    private final Database database;
    private final AccessLog accessLog;

    EnrolmentActs(Enrolments enrolments, Database database, AccessLog accessLog) {
        this.enrolments = enrolments;
        this.database = database;
        this.accessLog = accessLog;
    }

    /** All acts on one enrolment in their order; the reading is noted. */
    @Transactional
    public List<EnrolmentAct> list(UUID id) {
        var enrolment = enrolments.require(id);
        accessLog.noteOnly(enrolment.institution(), enrolment.student(), "enrolment acts");
        return all(enrolment.institution(), id);
    }

    List<EnrolmentAct> all(String institution, UUID enrolment) {
        return database.list(EnrolmentAct::of, """
                select number, kind, decision_number, decided_on, effective_on, reason, actor, recorded_at
                from enrolment_act where institution = ? and enrolment = ? order by number""", institution, enrolment);
    }

    void append(String institution, UUID enrolment, EnrolmentAct act) {
        database.update(
                """
                insert into enrolment_act (institution, enrolment, number, kind, decision_number, decided_on,
                                           effective_on, reason, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                enrolment,
                act.number(),
                act.kind(),
                act.decisionNumber(),
                act.decidedOn(),
                act.effectiveOn(),
                act.reason(),
                act.actor());
    }
}
