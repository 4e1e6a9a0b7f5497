package vn.gdnn.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Gives committed changes their places, one sequencer at a time per database. A transaction still open keeps back its own
 * changes only. What one transaction notes of a record several times is one change, unless it took more statements than
 * one batch holds.
 */
@ApplicationScoped
public class SequenceChanges {

    private static final long LOCK = 7_291_020L;
    private static final int BATCH = 500;

    /** A note that is alone in its transaction is taken as it is; of several only the last of each record counts. */
    private static final String PLACE = """
            with taken as (
                delete from change_note where number in (select number from change_note order by number limit ?)
                returning *),
            counted as (
                select *, count(*) over (partition by noted_in, institution, collection) as notes
                from change_note where noted_in in (select noted_in from taken)),
            last as (
                select distinct on (noted_in, institution, collection, id)
                       number, line, institution, collection, change, id, noted_in, noted_at
                from counted cross join lateral unnest(ids) with ordinality as n (id, line)
                where notes > 1 order by noted_in, institution, collection, id, number desc),
            waiting as (
                select number, institution, collection, change, ids, noted_at from counted
                where notes = 1 and number in (select number from taken)
                union all
                select max(number), institution, collection, change, array_agg(id order by number, line), max(noted_at)
                from last where number in (select number from taken)
                group by noted_in, institution, collection, change)
            insert into record_change (institution, collection, position, change, ids, changed_at)
            select institution, collection, ?::bigint + row_number() over (order by number, change), change, ids, noted_at
            from waiting""";

    private final Database database;

    SequenceChanges(Database database) {
        this.database = database;
    }

    /** Gives all changes that wait their places; returns how many places were given. */
    public int sequence() {
        var total = 0;
        for (var placed = 1; placed > 0; total += placed) {
            placed = CurrentScope.inTransaction(new Scope.Plumbing(), this::sequenceBatch);
        }
        return total;
    }

    private int sequenceBatch() {
        if (!somethingWaits() || !holdsLock()) {
            return 0;
        }
        var last = database.find(row -> row.bigint("position"), "select position from feed_head")
                .orElseThrow();
        var placed = database.update(PLACE, BATCH, last);
        database.update("update feed_head set position = ?", last + placed);
        return placed;
    }

    private boolean somethingWaits() {
        return database.find(row -> row.bool("some"), "select exists (select from change_note) as some")
                .orElseThrow();
    }

    /** Without it two replicas could give places out of order. */
    private boolean holdsLock() {
        return database.find(row -> row.bool("held"), "select pg_try_advisory_xact_lock(?) as held", LOCK)
                .orElseThrow();
    }
}
