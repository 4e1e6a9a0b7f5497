package vn.gdnn.records.register.issue;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.JobKind;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.jobs.RefusedItem;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.blank.Blanks;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.PublicIds;
import vn.gdnn.records.register.entry.RecordedAct;
import vn.gdnn.records.register.numbers.RegisterNumbers;

/**
 * Registers, signs and issues the diplomas of one chunk in a handful of statements. Whoever has an entry in the register
 * is passed over, so that a job that runs twice issues once.
 */
@ApplicationScoped
class DiplomaIssue implements JobKind {

    static final String NAME = "DIPLOMA_ISSUE";

    /** The kind of the job that makes the documents of what was issued. */
    private static final String DOCUMENTS = "DIPLOMA_DOCUMENTS";

    private static final List<DiplomaAct.Kind> ACTS =
            List.of(DiplomaAct.Kind.REGISTERED, DiplomaAct.Kind.SIGNED, DiplomaAct.Kind.ISSUED);

    private final Graduates graduates;
    private final IssueOrders orders;
    private final RegisterNumbers registerNumbers;
    private final Blanks blanks;
    private final RegisterEntries entries;
    private final DiplomaActs acts;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Clock clock;

    DiplomaIssue(
            Graduates graduates,
            IssueOrders orders,
            RegisterNumbers registerNumbers,
            Blanks blanks,
            RegisterEntries entries,
            DiplomaActs acts,
            Outbox outbox,
            Jobs jobs,
            Clock clock) {
        this.graduates = graduates;
        this.orders = orders;
        this.registerNumbers = registerNumbers;
        this.blanks = blanks;
        this.entries = entries;
        this.acts = acts;
        this.outbox = outbox;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<RefusedItem> work(JobAtHand job, List<JobItem> items) {
        var signed = orders.require(job.institution(), job.id());
        var refused = new ArrayList<RefusedItem>();
        var ready = new ArrayList<Graduate>();
        for (var graduate : graduates.of(job.institution(), job.id(), items)) {
            graduate.obstacle(signed.order().issuedOn())
                    .ifPresentOrElse(
                            code -> refused.add(new RefusedItem(graduate.position(), code)), () -> ready.add(graduate));
        }
        if (!ready.isEmpty()) {
            issue(job, signed, ready);
        }
        return refused;
    }

    /** The documents are made by a job of their own: a letter no face has or a key that ran out undoes no diploma. */
    @Override
    public void finish(JobAtHand job) {
        if (orders.require(job.institution(), job.id()).order().documents()) {
            var issued = graduates.issuedBy(job);
            if (!issued.isEmpty()) {
                jobs.follow(job, DOCUMENTS, issued);
            }
        }
    }

    private void issue(JobAtHand job, IssueOrders.Signed signed, List<Graduate> ready) {
        var institution = job.institution();
        var today = LocalDate.now(clock);
        var ids = ready.stream().map(graduate -> Ids.next()).toList();
        var serials = serials(institution, signed.order(), ids);
        var numbers = registerNumbers(institution, today.getYear(), ready);
        var entered = new ArrayList<RegisterEntries.Entry>();
        for (var i = 0; i < ready.size(); i++) {
            var graduate = ready.get(i);
            entered.add(new RegisterEntries.Entry(
                    ids.get(i),
                    graduate.enrolment(),
                    PublicIds.next(),
                    serials.get(i),
                    numbers.get(i),
                    requireNonNull(graduate.graduationClass()).words()));
        }
        entries.add(job, signed, entered, today);
        acts.tell(
                institution,
                ids.stream()
                        .flatMap(id -> ACTS.stream().map(kind -> new RecordedAct(id, ACTS.indexOf(kind) + 1, kind)))
                        .toList());
        tell(institution, signed.order().issuedOn(), ids, ready);
    }

    private List<String> serials(String institution, IssueOrder order, List<UUID> ids) {
        var range = order.blankRange();
        return range == null
                ? registerNumbers.nextSerials(
                        institution,
                        requireNonNull(order.serialPrefix()),
                        order.serialWidth() == null ? 1 : order.serialWidth(),
                        ids.size())
                : blanks.takeAll(institution, range, ids);
    }

    /** Each level has its own series; within it the numbers follow the order of the job. */
    private List<String> registerNumbers(String institution, int year, List<Graduate> ready) {
        var byLevel = new HashMap<String, java.util.Iterator<String>>();
        for (var level : ready.stream().map(Graduate::level).distinct().toList()) {
            var count = (int) ready.stream()
                    .filter(graduate -> requireNonNull(level).equals(graduate.level()))
                    .count();
            byLevel.put(
                    level,
                    registerNumbers
                            .nextAll(institution, requireNonNull(level), year, count)
                            .iterator());
        }
        return ready.stream()
                .map(graduate -> requireNonNull(byLevel.get(graduate.level())).next())
                .toList();
    }

    private void tell(String institution, LocalDate issuedOn, List<UUID> ids, List<Graduate> ready) {
        var events = new ArrayList<OutgoingEvent>();
        for (var i = 0; i < ids.size(); i++) {
            var graduate = ready.get(i);
            events.add(new OutgoingEvent(
                    Topics.DIPLOMA,
                    ids.get(i).toString(),
                    institution,
                    new DiplomaIssued(
                            ids.get(i),
                            institution,
                            requireNonNull(graduate.level()),
                            requireNonNull(graduate.occupationCode()),
                            requireNonNull(graduate.recognisedOn()),
                            issuedOn)));
        }
        outbox.recordAll(events);
    }
}
