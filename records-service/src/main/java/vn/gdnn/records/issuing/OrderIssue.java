package vn.gdnn.records.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.approval.Approvals;
import vn.gdnn.records.blank.Blanks;
import vn.gdnn.records.diploma.Diplomas;
import vn.gdnn.records.job.Jobs;
import vn.gdnn.records.storage.Database;

/** Orders the issue of many diplomas: a job that waits for the head's signature. */
@ApplicationScoped
public class OrderIssue {

    private final Database database;
    private final Jobs jobs;
    private final IssueOrders orders;
    private final Approvals approvals;
    private final Blanks blanks;
    private final CurrentScope scope;
    private final Clock clock;

    OrderIssue(
            Database database,
            Jobs jobs,
            IssueOrders orders,
            Approvals approvals,
            Blanks blanks,
            CurrentScope scope,
            Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.orders = orders;
        this.approvals = approvals;
        this.blanks = blanks;
        this.scope = scope;
        this.clock = clock;
    }

    /** For these graduates. */
    @Transactional
    public UUID order(List<UUID> enrolments, IssueOrder order, Actor by) {
        var institution = scope.institution();
        var graduates = enrolments.stream().distinct().toList();
        if (graduates.isEmpty()) {
            throw new Refusal(IssuingRefusal.NOTHING_TO_ISSUE);
        }
        if (order.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(Diplomas.ISSUE_DATE_INVALID);
        }
        requireSerials(institution, order);
        var job = jobs.prepare(institution, DiplomaIssue.NAME, graduates, by);
        orders.add(institution, job, order);
        approvals.ask(
                institution,
                DiplomaIssue.NAME,
                job,
                Map.of(
                        "diplomas",
                        String.valueOf(graduates.size()),
                        "issuedOn",
                        order.issuedOn().toString()),
                by);
        return job;
    }

    /** For all whom a recognition decision names and who have no diploma yet. */
    @Transactional
    public UUID order(String decisionNumber, IssueOrder order, Actor by) {
        var graduates = database.list(row -> row.uuid("enrolment"), """
                select r.enrolment from recognition r
                join enrolment e on e.institution = r.institution and e.id = r.enrolment
                join student s on s.institution = e.institution and s.id = e.student
                where r.institution = ? and r.decision_number = ?
                  and not exists (select from diploma d where d.institution = r.institution and d.enrolment = r.enrolment)
                order by s.full_name, s.code""", scope.institution(), decisionNumber);
        return order(graduates, order, by);
    }

    private void requireSerials(String institution, IssueOrder order) {
        var range = order.blankRange();
        if (range != null) {
            blanks.requireRange(institution, range);
        } else if (blanks.areManaged(institution)) {
            throw new Refusal(IssuingRefusal.SERIALS_UNDECIDED);
        }
    }
}
