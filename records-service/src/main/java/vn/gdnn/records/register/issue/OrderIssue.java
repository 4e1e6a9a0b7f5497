package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /**
     * Whose diplomas: of these enrolments, or of students by their codes; with neither, of the order's decision. Both at once
     * are refused with GRADUATES_NAMED_TWICE.
     */
    public record Graduates(
            @Nullable List<UUID> enrolments, @Nullable List<String> studentCodes) {

        public Graduates {
            if (enrolments != null && studentCodes != null) {
                throw new Refusal(IssuingRefusal.GRADUATES_NAMED_TWICE);
            }
        }
    }

    /**
     * One after the other as the list has them; the errors of the job name the place in the list. Of a student with several
     * enrolments the one that the decision names counts, else the one that waits for a diploma.
     */
    @Transactional
    public UUID order(Graduates graduates, IssueOrder order, Actor by) {
        return orderItems(itemsOf(graduates, order.decisionNumber()), order, by);
    }

    private List<JobItem> itemsOf(Graduates graduates, @Nullable String decision) {
        var institution = scope.institution();
        if (graduates.studentCodes() != null) {
            return items.ofStudents(institution, graduates.studentCodes(), decision);
        }
        var enrolments = graduates.enrolments() != null
                ? graduates.enrolments().stream().distinct().toList()
                : decision == null ? List.<UUID>of() : items.recognisedBy(institution, decision);
        return IntStream.range(0, enrolments.size())
                .mapToObj(i -> new JobItem(i + 1, enrolments.get(i)))
                .toList();
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
        var place = "/api/records/v1/diploma-issue-jobs/" + job + "/signature";
        approvals.ask(institution, DiplomaIssue.NAME, job, particulars(order, graduates.size()), place, by);
        return job;
    }

    private static Map<String, String> particulars(IssueOrder order, int diplomas) {
        var particulars = new TreeMap<>(Map.of("diplomas", String.valueOf(diplomas)));
        if (order.issuedOn() != null) {
            particulars.put("issuedOn", order.issuedOn().toString());
        }
        if (order.decisionNumber() != null) {
            particulars.put("decisionNumber", order.decisionNumber());
        }
        return particulars;
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
