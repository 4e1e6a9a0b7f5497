package vn.gdnn.kit.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.LeaseTime;

/** Does one chunk after the other under a lease; the chunk and the note of its progress are one commit. */
@ApplicationScoped
public class JobRun {

    private static final int PATIENCE_SECONDS = 600;

    private final Database database;
    private final Instance<JobKind> kinds;
    private final LeaseTime leaseTime;

    JobRun(Database database, @Any Instance<JobKind> kinds, LeaseTime leaseTime) {
        this.database = database;
        this.kinds = kinds;
        this.leaseTime = leaseTime;
    }

    private record Place(JobAtHand job, int next) {}

    private record Chunk(JobAtHand job, List<JobItem> items) {

        boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** Whether this service has any kind of job at all. */
    boolean hasKinds() {
        return !kinds.isUnsatisfied();
    }

    /** Whether there is more to do. */
    public boolean step(JobLease lease) {
        var kind = kind(lease.kind());
        return kind.opensTransactions()
                ? stepApart(lease, kind)
                : inScope(lease, () -> {
                    var chunk = chunk(lease, kind);
                    if (!chunk.isEmpty()) {
                        note(lease, chunk.items(), kind.work(chunk.job(), chunk.items()));
                    }
                    return !chunk.isEmpty();
                });
    }

    private boolean stepApart(JobLease lease, JobKind kind) {
        var chunk = inScope(lease, () -> chunk(lease, kind));
        if (chunk.isEmpty()) {
            return false;
        }
        var refused = kind.work(chunk.job(), chunk.items());
        return inScope(lease, () -> {
            place(lease);
            note(lease, chunk.items(), refused);
            return true;
        });
    }

    /** What is next; where nothing is, the job ends. */
    private Chunk chunk(JobLease lease, JobKind kind) {
        var place = place(lease);
        var items = items(lease, place.next(), kind.chunk());
        if (items.isEmpty()) {
            kind.finish(place.job());
            end(lease, "DONE", null);
        }
        return new Chunk(place.job(), items);
    }

    public void fail(JobLease lease, String code) {
        inScope(lease, () -> {
            end(lease, "FAILED", code);
            return true;
        });
    }

    private static <T> T inScope(JobLease lease, Callable<T> work) {
        return CurrentScope.as(
                new Scope.Institution(lease.institution()),
                () -> QuarkusTransaction.requiringNew()
                        .timeout(PATIENCE_SECONDS)
                        .call(work));
    }

    private JobKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The row stays locked until the chunk commits, so that nobody takes the job over in the middle of one. */
    private Place place(JobLease lease) {
        return database.find(
                        row -> new Place(
                                new JobAtHand(
                                        lease.institution(),
                                        lease.job(),
                                        new Actor(row.text("requested_by"), row.text("requested_name"))),
                                row.integer("next_position")),
                        """
                        select next_position, requested_by, requested_name from job
                        where institution = ? and id = ? and worker = ? and status = 'RUNNING' for update""",
                        lease.institution(),
                        lease.job(),
                        lease.worker())
                .orElseThrow(JobLease.Lost::new);
    }

    private List<JobItem> items(JobLease lease, int next, int limit) {
        return database.list(
                row -> new JobItem(row.integer("position"), row.uuid("subject")),
                """
                select position, subject from job_item
                where institution = ? and job = ? and position >= ? order by position limit ?""",
                lease.institution(),
                lease.job(),
                next,
                limit);
    }

    private void note(JobLease lease, List<JobItem> items, List<RefusedItem> refused) {
        if (!refused.isEmpty()) {
            database.update(
                    """
                    update job_item i set code = r.code
                    from unnest(?::int[], ?::text[]) as r (position, code)
                    where i.institution = ? and i.job = ? and i.position = r.position""",
                    refused.stream().map(RefusedItem::position).toArray(Integer[]::new),
                    refused.stream().map(item -> item.code().name()).toArray(String[]::new),
                    lease.institution(),
                    lease.job());
        }
        database.update(
                """
                update job set next_position = ?, done = done + ?, refused = refused + ?, attempts = 1,
                       lease_until = now() + make_interval(secs => ?)
                where institution = ? and id = ?""",
                items.get(items.size() - 1).position() + 1,
                items.size() - refused.size(),
                refused.size(),
                leaseTime.seconds(),
                lease.institution(),
                lease.job());
    }

    private void end(JobLease lease, String status, @Nullable String failure) {
        database.update("""
                update job set status = ?, failure = ?, finished_at = now(), worker = null, lease_until = null
                where institution = ? and id = ? and worker = ?""", status, failure, lease.institution(), lease.job(), lease.worker());
    }
}
