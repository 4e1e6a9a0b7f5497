package vn.gdnn.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Changes of the caller's institution, in an order that no late commit can disturb: only transactions older than the
 * oldest one still open are given.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final Cursor START = Cursor.of(0, new UUID(0, 0));

    private static final String DELETIONS = """
            (select id, 'DELETED', changed_in, changed_at from record_deletion
             where collection = ? and institution = ? and changed_in < pg_snapshot_xmin(pg_current_snapshot())
               and (changed_in, id) > (?::xid8, ?) order by changed_in, id limit ?)""";

    private static final String IN_ORDER = """
            select id, change, changed_in::text as transaction, max(changed_at) as changed_at
            from (%s) changes group by id, change, changed_in order by changed_in, id limit ?""";

    private final Database database;
    private final CurrentScope scope;

    ChangeFeed(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    private record Position(Change change, String transaction) {}

    @Transactional
    public ChangePage since(ChangeSource source, @Nullable Cursor cursor, int limit) {
        var last = Objects.requireNonNullElse(cursor, START);
        var found = read(source, String.valueOf(last.number(0)), last.uuid(1), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = shown.isEmpty()
                ? cursor
                : Cursor.of(
                        shown.get(shown.size() - 1).transaction(),
                        shown.get(shown.size() - 1).change().id());
        return new ChangePage(shown.stream().map(Position::change).toList(), next, found.size() > limit);
    }

    private List<Position> read(ChangeSource source, String transaction, UUID id, int rows) {
        var institution = scope.institution();
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var table : source.tables()) {
            parts.add(table.changes());
            parameters.addAll(List.of(institution, transaction, id, rows));
        }
        parts.add(DELETIONS);
        parameters.addAll(List.of(source.collection(), institution, transaction, id, rows));
        parameters.add(rows);
        return database.list(
                ChangeFeed::position, IN_ORDER.formatted(String.join(" union all ", parts)), parameters.toArray());
    }

    private static Position position(Row row) throws SQLException {
        return new Position(
                new Change(row.uuid("id"), row.constant(Change.Kind.class, "change"), row.instant("changed_at")),
                row.text("transaction"));
    }
}
