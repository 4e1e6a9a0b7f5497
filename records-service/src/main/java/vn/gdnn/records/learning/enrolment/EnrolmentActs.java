package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;

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
        accessLog.note(enrolment.institution(), enrolment.student(), "enrolment acts");
        return all(enrolment.institution(), id);
    }

    List<EnrolmentAct> all(String institution, UUID enrolment) {
        return database.list(EnrolmentAct::of, """
                select number, kind, decision_number, decided_on, effective_on, reason, actor, recorded_at
                from enrolment_act where institution = ? and enrolment = ? order by number""", institution, enrolment);
    }

    /** Appends the act with the next number; nobody else acts on the enrolment in the meantime. */
    void append(Enrolment enrolment, ActOnEnrolment.Decision decision, Actor by) {
        database.update(
                """
                insert into enrolment_act (institution, enrolment, number, kind, decision_number, decided_on,
                                           effective_on, reason, actor)
                select i.institution, i.enrolment,
                       (select count(*) + 1 from enrolment_act a
                        where a.institution = i.institution and a.enrolment = i.enrolment),
                       ?, ?, ?, ?, ?, ?
                from (select ?::text as institution, ?::uuid as enrolment) i""",
                decision.kind(),
                decision.decisionNumber(),
                decision.decidedOn(),
                decision.effectiveOn(),
                decision.reason(),
                by.subject(),
                enrolment.institution(),
                enrolment.id());
    }
}
