package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.blank.Blanks;

/** Orders the issue of many diplomas: a job that waits for the head's signature. */
@ApplicationScoped
public class OrderIssue {

    private final IssueItems items;
    private final Jobs jobs;
    private final IssueOrders orders;
    private final Approvals approvals;
    private final Blanks blanks;
    private final CurrentScope scope;

    OrderIssue(
            IssueItems items, Jobs jobs, IssueOrders orders, Approvals approvals, Blanks blanks, CurrentScope scope) {
        this.items = items;
        this.jobs = jobs;
        this.orders = orders;
        this.approvals = approvals;
        this.blanks = blanks;
        this.scope = scope;
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
        return orderItems(items.ofStudents(scope.institution(), studentCodes), order, by);
    }

    private UUID orderItems(List<JobItem> graduates, IssueOrder order, Actor by) {
        var institution = scope.institution();
        if (graduates.isEmpty()) {
            throw new Refusal(IssuingRefusal.NOTHING_TO_ISSUE);
        }
        requireSerials(institution, order);
        var job = jobs.prepareItems(institution, DiplomaIssue.NAME, graduates, by);
        orders.add(institution, job, order);
        items.add(institution, job);
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
        return order(items.recognisedBy(scope.institution(), decisionNumber), order, by);
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
