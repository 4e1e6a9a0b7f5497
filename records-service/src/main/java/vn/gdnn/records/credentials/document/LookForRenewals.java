package vn.gdnn.records.credentials.document;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.gdnn.credential.seal.TimestampAuthority;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.jobs.Job;
import vn.gdnn.kit.jobs.JobStatus;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.document.Renewals.Waiting;

/**
 * Looks every hour which documents wait for an archive timestamp and has a job of each institution give it, one after the
 * other, whichever replica looks; most documents wait once a year at most. {@code gdnn_documents_waiting_for_timestamp}, by
 * institution, counts them.
 */
@ApplicationScoped
public class LookForRenewals {

    private static final int MOST = 2_000;
    private static final Actor CLOCK = new Actor("gdnn", "GDNN");

    private final Renewals renewals;
    private final TimestampAuthority authority;
    private final Jobs jobs;
    private final Clock clock;
    private final MultiGauge waiting;

    LookForRenewals(Renewals renewals, TimestampAuthority authority, Jobs jobs, Clock clock, MeterRegistry meters) {
        this.renewals = renewals;
        this.authority = authority;
        this.jobs = jobs;
        this.clock = clock;
        this.waiting = MultiGauge.builder("gdnn.documents.waiting.for.timestamp")
                .description("Documents in force that are to get an archive timestamp now")
                .register(meters);
    }

    /** Nothing where there is no authority. */
    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    public void look() {
        if (!authority.isPresent()) {
            return;
        }
        var found = CurrentScope.inTransaction(new Scope.Ministry(), () -> renewals.waiting(clock.instant()));
        waiting.register(found.stream().map(LookForRenewals::row).toList(), true);
        found.forEach(one -> CurrentScope.runInTransaction(
                new Scope.Institution(one.institution()), () -> start(one.institution())));
    }

    private void start(String institution) {
        renewals.lock(institution);
        if (jobs.list(RenewDocuments.NAME, null, 1).items().stream().noneMatch(LookForRenewals::goesOn)) {
            var due = renewals.takeUp(institution, clock.instant(), MOST);
            jobs.release(institution, jobs.prepare(institution, RenewDocuments.NAME, due, CLOCK));
        }
    }

    private static boolean goesOn(Job job) {
        return List.of(JobStatus.WAITING, JobStatus.READY, JobStatus.RUNNING).contains(job.status());
    }

    private static MultiGauge.Row<?> row(Waiting one) {
        return MultiGauge.Row.of(Tags.of("institution", one.institution()), one.documents());
    }
}
