package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.blank.Blanks;
import vn.gdnn.records.register.entry.Diplomas;

/** Orders the issue of many diplomas: a job that waits for the head's signature. */
@ApplicationScoped
public class OrderIssue {

    private final Database database;
    private final Graduates graduates;
    private final Jobs jobs;
    private final IssueOrders orders;
    private final Approvals approvals;
    private final Blanks blanks;
    private final CurrentScope scope;
    private final Clock clock;

    OrderIssue(
            Database database,
            Graduates graduates,
            Jobs jobs,
            IssueOrders orders,
            Approvals approvals,
            Blanks blanks,
            CurrentScope scope,
            Clock clock) {
        this.database = database;
        this.graduates = graduates;
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
        var graduates = enrolments.stream().distinct().toList();
        return orderItems(
                IntStream.range(0, graduates.size())
                        .mapToObj(i -> new JobItem(i + 1, graduates.get(i)))
                        .toList(),
                order,
                by);
    }

    /**
     * For students by their codes, one after the other as the list has them; the errors of the job name the place in the
     * list. Of somebody with several enrolments the one that waits for a diploma counts.
     */
    @Transactional
    public UUID orderOf(List<String> studentCodes, IssueOrder order, Actor by) {
        return orderItems(graduates.ofStudents(scope.institution(), studentCodes), order, by);
    }

    private UUID orderItems(List<JobItem> graduates, IssueOrder order, Actor by) {
        var institution = scope.institution();
        if (graduates.isEmpty()) {
            throw new Refusal(IssuingRefusal.NOTHING_TO_ISSUE);
        }
        if (order.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(Diplomas.ISSUE_DATE_INVALID);
        }
        requireSerials(institution, order);
        var job = jobs.prepareItems(institution, DiplomaIssue.NAME, graduates, by);
        orders.add(institution, job, order);
        this.graduates.keep(institution, job);
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
        var recognised = database.list(row -> row.uuid("enrolment"), """
                select r.enrolment from recognition r
                join enrolment e on e.institution = r.institution and e.id = r.enrolment
                join student s on s.institution = e.institution and s.id = e.student
                where r.institution = ? and r.decision_number = ?
                  and not exists (select from diploma d where d.institution = r.institution and d.enrolment = r.enrolment)
                order by s.full_name, s.code""", scope.institution(), decisionNumber);
        return order(recognised, order, by);
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
