package vn.gdnn.records.register.issue;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.Entry;
import vn.gdnn.records.register.entry.EntryNumbers;
import vn.gdnn.records.register.entry.Graduate;
import vn.gdnn.records.register.entry.Register;

/**
 * Registers, signs and issues the diplomas of one chunk in a handful of statements. Whoever has an entry in the register
 * is passed over, so that a job that runs twice issues once.
 */
@ApplicationScoped
class DiplomaIssue implements JobKind {

    static final String NAME = "DIPLOMA_ISSUE";

    /** The kind of the job that makes the documents of what was issued. */
    private static final String DOCUMENTS = "DIPLOMA_DOCUMENTS";

    private final IssueItems items;
    private final IssueOrders orders;
    private final EntryNumbers numbers;
    private final Register register;
    private final Jobs jobs;
    private final Clock clock;

    DiplomaIssue(
            IssueItems items, IssueOrders orders, EntryNumbers numbers, Register register, Jobs jobs, Clock clock) {
        this.items = items;
        this.orders = orders;
        this.numbers = numbers;
        this.register = register;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> chunk) {
        var today = LocalDate.now(clock);
        var order = orders.require(job.institution(), job.id());
        var refused = new ArrayList<RefusedItem>();
        var ready = new ArrayList<Graduate>();
        for (var candidate : items.read(job.institution(), job.id(), chunk)) {
            try {
                ready.add(candidate.requireIssuable(order.order(), today));
            } catch (Refusal refusal) {
                refused.add(new RefusedItem(candidate.position(), refusal.code()));
            }
        }
        register.enter(job.institution(), entries(job, order, ready, today));
        return refused;
    }

    /** The documents are made by a job of their own: a letter no face has or a key that ran out undoes no diploma. */
    @Override
    public void finish(JobAtHand job) {
        if (orders.require(job.institution(), job.id()).order().documents()) {
            var issued = items.issuedBy(job);
            if (!issued.isEmpty()) {
                jobs.follow(job, DOCUMENTS, issued);
            }
        }
    }

    private List<Entry> entries(JobAtHand job, IssueOrders.Signed order, List<Graduate> ready, LocalDate today) {
        if (ready.isEmpty()) {
            return List.of();
        }
        var institution = job.institution();
        var ids = ready.stream().map(graduate -> Ids.next()).toList();
        var serials = serials(institution, order.order(), ids);
        var registerNumbers = numbers.nextOf(
                institution,
                ready.stream().map(graduate -> graduate.programme().level()).toList(),
                today.getYear());
        var acts = order.acts(job.requestedBy(), today);
        return IntStream.range(0, ready.size())
                .mapToObj(i -> {
                    var graduate = ready.get(i);
                    var diploma = Diploma.register(
                            ids.get(i), graduate, new DiplomaNumbers(serials.get(i), registerNumbers.get(i)), today);
                    order.sign(diploma, today);
                    diploma.issue(order.order().dayOr(today), today);
                    return new Entry(diploma, graduate.printed(), acts);
                })
                .toList();
    }

    private List<String> serials(String institution, IssueOrder order, List<UUID> ids) {
        var range = order.blankRange();
        return range == null
                ? numbers.nextSerials(
                        institution,
                        requireNonNull(order.serialPrefix()),
                        order.serialWidth() == null ? 1 : order.serialWidth(),
                        ids.size())
                : numbers.takeSerials(institution, range, ids);
    }
}
