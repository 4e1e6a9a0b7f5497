package vn.gdnn.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;

/** What waits in the outbox; for the transaction at hand, in the scope of the kit's own tables. */
@ApplicationScoped
class UnsentEvents {

    private static final long LOCK = 7_291_001L;

    private final Database database;

    UnsentEvents(Database database) {
        this.database = database;
    }

    record Waiting(
            long position,
            UUID id,
            String topic,
            String key,
            String type,
            String payload,
            String tenant,
            @Nullable String traceparent,
            String time) {}

    /** How many wait, and for how many seconds the oldest of them has. */
    record Backlog(long events, long oldestSeconds) {}

    boolean some() {
        return database.find(
                        row -> row.bool("some"), "select exists (select 1 from outbox where sent_at is null) as some")
                .orElseThrow();
    }

    Backlog backlog() {
        return database.find(row -> new Backlog(row.bigint("events"), row.bigint("oldest")), """
                        select count(*) as events,
                               coalesce(greatest(extract(epoch from now() - min(recorded_at)), 0), 0)::bigint as oldest
                        from outbox where sent_at is null""")
                .orElseThrow();
    }

    /** Without it two replicas could send one key's events out of order. */
    boolean holdLock() {
        return database.find(row -> row.bool("held"), "select pg_try_advisory_xact_lock(?) as held", LOCK)
                .orElseThrow();
    }

    List<Waiting> oldest(int limit) {
        return database.list(
                row -> new Waiting(
                        row.bigint("position"),
                        row.uuid("id"),
                        row.text("aggregatetype"),
                        row.text("aggregateid"),
                        row.text("type"),
                        row.text("payload"),
                        row.text("tenant"),
                        row.textOrNull("traceparent"),
                        row.text("time")),
                """
                select position, id, aggregatetype, aggregateid, type, payload, tenant, traceparent,
                       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time
                from outbox where sent_at is null order by position limit ?""",
                limit);
    }

    void markSent(List<Waiting> batch) {
        database.update("update outbox set sent_at = now() where position = any (?::bigint[])", (Object)
                batch.stream().map(Waiting::position).toArray(Long[]::new));
    }
}
