package vn.gdnn.records.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.storage.Database;
import vn.gdnn.records.storage.Row;

/**
 * Changes of the caller's institution, in an order that no late commit can disturb: only transactions older than the
 * oldest one still open are told.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String KNOWN = """
            where institution = ? and changed_in < pg_snapshot_xmin(pg_current_snapshot())
              and (changed_in, %s) > (?::xid8, ?) order by changed_in, %s limit ?""";

    private final Database database;
    private final CurrentScope scope;

    ChangeFeed(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    private record Position(Change change, String transaction) {}

    @Transactional
    public ChangePage since(Changed collection, @Nullable String cursor, int limit) {
        var last = cursor == null ? List.of("0", FIRST.toString()) : Cursor.read(cursor, 2);
        var found = read(collection, number(last.get(0)), id(last.get(1)), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = shown.isEmpty()
                ? cursor
                : Cursor.of(
                        shown.get(shown.size() - 1).transaction(),
                        shown.get(shown.size() - 1).change().id());
        return new ChangePage(shown.stream().map(Position::change).toList(), next, found.size() > limit);
    }

    private List<Position> read(Changed collection, String transaction, UUID id, int rows) {
        var institution = scope.institution();
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var source : collection.sources()) {
            var key = source.contains("result as id") ? "result" : "id";
            parts.add("(select id, 'UPSERTED' as change, changed_in, changed_at from (" + source + " "
                    + KNOWN.formatted(key, key) + ") s)");
            parameters.addAll(List.of(institution, transaction, id, rows));
        }
        parts.add("(select id, 'DELETED', changed_in, changed_at from record_deletion "
                + KNOWN.formatted("id", "id").replace("where", "where collection = ? and") + ")");
        parameters.addAll(List.of(collection.name(), institution, transaction, id, rows));
        parameters.add(rows);
        return database.list(
                ChangeFeed::position,
                "select id, change, changed_in::text as transaction, max(changed_at) as changed_at from ("
                        + String.join(" union all ", parts)
                        + ") changes group by id, change, changed_in order by changed_in, id limit ?",
                parameters.toArray());
    }

    private static Position position(Row row) throws SQLException {
        return new Position(
                new Change(row.uuid("id"), row.constant(Change.Kind.class, "change"), row.instant("changed_at")),
                row.text("transaction"));
    }

    private static String number(String transaction) {
        if (!transaction.matches("\\d{1,18}")) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
        return transaction;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
    }
}
