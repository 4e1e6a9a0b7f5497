package vn.gdnn.kit.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/** The jobs of the caller's institution. */
@ApplicationScoped
public class Jobs {

    private final Database database;
    private final Event<JobReady> ready;
    private final CurrentScope scope;

    Jobs(Database database, Event<JobReady> ready, CurrentScope scope) {
        this.database = database;
        this.ready = ready;
        this.scope = scope;
    }

    /** Takes a job down in the transaction at hand; it does not start before {@link #release}. */
    public UUID prepare(String institution, String kind, List<UUID> subjects, Actor by) {
        return prepareItems(
                institution,
                kind,
                IntStream.range(0, subjects.size())
                        .mapToObj(i -> new JobItem(i + 1, subjects.get(i)))
                        .toList(),
                by);
    }

    /** As {@link #prepare}, with positions that rise but may leave some out. */
    public UUID prepareItems(String institution, String kind, List<JobItem> items, Actor by) {
        var id = Ids.next();
        database.update("""
                insert into job (institution, id, kind, status, total, requested_by, requested_name)
                values (?, ?, ?, 'WAITING', ?, ?, ?)""", institution, id, kind, items.size(), by.subject(), by.name());
        database.update(
                """
                insert into job_item (institution, job, position, subject)
                select ?, ?, s.* from unnest(?::int[], ?::uuid[]) as s""",
                institution,
                id,
                items.stream().map(JobItem::position).toArray(Integer[]::new),
                items.stream().map(JobItem::subject).toArray(UUID[]::new));
        return id;
    }

    /** Lets it start once the transaction at hand commits. */
    public void release(String institution, UUID id) {
        var released = database.update(
                "update job set status = 'READY' where institution = ? and id = ? and status = 'WAITING'",
                institution,
                id);
        if (released == 0) {
            throw new Refusal(JobRefusal.JOB_NOT_WAITING);
        }
        ready.fire(new JobReady());
    }

    /** Lets another job go on with what the one at hand has made; called when that one ends. */
    public void follow(JobAtHand before, String kind, List<UUID> subjects) {
        var next = prepare(before.institution(), kind, subjects, before.requestedBy());
        release(before.institution(), next);
        database.update(
                "update job set followed_by = ? where institution = ? and id = ?",
                next,
                before.institution(),
                before.id());
    }

    /** Stops a job that is not over; what it did stays done. */
    @Transactional
    public void cancel(UUID id) {
        find(id);
        var stopped = database.update("""
                update job set status = 'CANCELLED', finished_at = now(), worker = null, lease_until = null
                where institution = ? and id = ? and status in ('WAITING', 'READY', 'RUNNING')""", scope.institution(), id);
        if (stopped == 0) {
            throw new Refusal(JobRefusal.JOB_ENDED);
        }
    }

    /** The job, or JOB_NOT_FOUND. */
    @Transactional
    public Job find(UUID id) {
        return database.find(Jobs::job, "select * from job where institution = ? and id = ?", scope.institution(), id)
                .orElseThrow(() -> new Refusal(JobRefusal.JOB_NOT_FOUND));
    }

    /** The job of that kind, or JOB_NOT_FOUND. */
    @Transactional
    public Job require(UUID id, String kind) {
        var job = find(id);
        if (!job.kind().equals(kind)) {
            throw new Refusal(JobRefusal.JOB_NOT_FOUND);
        }
        return job;
    }

    /** The newest first. */
    @Transactional
    public Slice<Job> list(@Nullable String kind, @Nullable String after, int limit) {
        var filter = new Filter().and("institution = ?", scope.institution()).andIf(kind, "kind = ?");
        if (after != null) {
            filter.and("id < ?", UUID.fromString(Cursor.read(after, 1).get(0)));
        }
        var rows = database.list(
                Jobs::job,
                "select * from job where " + filter.sql() + " order by id desc limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.id()));
    }

    /** The items that were not done. */
    @Transactional
    public Slice<JobError> errors(UUID id, @Nullable String after, int limit) {
        find(id);
        var rows = database.list(
                row -> new JobError(row.integer("position"), row.uuid("subject"), row.text("code")),
                """
                select position, subject, code from job_item
                where institution = ? and job = ? and code is not null and position > ? order by position limit ?""",
                scope.institution(),
                id,
                after == null ? 0 : Integer.parseInt(Cursor.read(after, 1).get(0)),
                limit + 1);
        return Slice.of(rows, limit, last -> Cursor.of(last.position()));
    }

    private static Job job(Row row) throws SQLException {
        return new Job(
                row.uuid("id"),
                row.text("kind"),
                row.constant(JobStatus.class, "status"),
                new Job.Outcome(row.textOrNull("failure"), row.uuidOrNull("followed_by")),
                new Job.Counts(row.integer("total"), row.integer("done"), row.integer("refused")),
                row.text("requested_name"),
                row.instant("created_at"),
                row.textOrNull("finished_at") == null ? null : row.instant("finished_at"));
    }
}
