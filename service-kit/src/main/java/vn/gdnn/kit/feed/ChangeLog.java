package vn.gdnn.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;

/** The changes in the caller's scope that have a place, in its order. */
@ApplicationScoped
public class ChangeLog {

    private static final String AFTER = """
            select c.institution, c.position, n.number, n.id, c.change, c.changed_at
            from record_change c cross join lateral unnest(c.ids) with ordinality as n (id, number)
            where c.collection = ? and c.position >= ? and (c.position > ? or n.number > ?)
            order by c.position, n.number limit ?""";

    /** A copy of the database in another cluster is another epoch by itself. */
    private static final String HEAD = """
            select h.epoch || '/' || s.system_identifier as epoch, h.position
            from feed_head h cross join pg_control_system() s""";

    private final Database database;

    ChangeLog(Database database) {
        this.database = database;
    }

    private record Placed(Change change, FeedHead.Place place) {}

    /** The changes of a collection behind a cursor, or from the first one on. */
    @Transactional(TxType.MANDATORY)
    public ChangePage since(String collection, @Nullable Cursor cursor, int limit) {
        var head = head();
        var last = cursor == null ? FeedHead.start() : head.place(cursor);
        var found = database.list(
                ChangeLog::placed, AFTER, collection, last.position(), last.position(), last.number(), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = shown.isEmpty() ? last : shown.get(shown.size() - 1).place();
        return new ChangePage(shown.stream().map(Placed::change).toList(), head.cursor(next), found.size() > limit);
    }

    /** The cursor behind all changes that have a place now. */
    @Transactional(TxType.MANDATORY)
    public Cursor end() {
        return head().cursor();
    }

    private FeedHead head() {
        return database.find(row -> new FeedHead(row.text("epoch"), row.bigint("position")), HEAD)
                .orElseThrow();
    }

    private static Placed placed(Row row) throws SQLException {
        return new Placed(
                new Change(
                        row.text("institution"),
                        row.uuid("id"),
                        row.constant(Change.Kind.class, "change"),
                        row.instant("changed_at")),
                new FeedHead.Place(row.bigint("position"), row.bigint("number")));
    }
}
