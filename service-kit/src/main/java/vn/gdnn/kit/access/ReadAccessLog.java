package vn.gdnn.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows the access log, the latest first: to the auditor, and to a school what concerns one person. The reading is noted. */
@ApplicationScoped
public class ReadAccessLog {

    private static final UUID LAST = new UUID(-1, -1);

    /** An export from before a person was entered showed nothing of them; an id that is no UUIDv7 says no time. */
    private static final String SINCE_ENTERED =
            "and x.read_at >= coalesce(uuid_extract_timestamp(?::uuid), '-infinity')";

    private final Database database;
    private final NoteListings listings;
    private final CurrentScope scope;

    ReadAccessLog(Database database, NoteListings listings, CurrentScope scope) {
        this.database = database;
        this.listings = listings;
        this.scope = scope;
    }

    /** All that was read of an institution's records, or of one person there; an export of all concerns each of them. */
    @Transactional
    public Slice<Access> list(String institution, @Nullable UUID person, @Nullable Cursor after, int limit) {
        var found = page(institution, person, after, limit);
        listings.note(
                "access log",
                found.items().stream()
                        .flatMap(access -> access.persons().stream())
                        .distinct()
                        .map(shown -> new Shown(institution, shown))
                        .toList());
        return found;
    }

    /** Who read the record of a person at the caller's institution, to be given to that person. */
    @Transactional
    public Slice<Access> ofPerson(UUID person, @Nullable Cursor after, int limit) {
        var institution = scope.institution();
        var found = page(institution, person, after, limit);
        listings.note("access log of the person", List.of(new Shown(institution, person)));
        return found.map(access -> new Access(
                access.id(),
                access.institution(),
                access.readAt(),
                access.reader(),
                access.purpose(),
                List.of(person))); // whom else a list showed is not this person's to know
    }

    private Slice<Access> page(String institution, @Nullable UUID person, @Nullable Cursor after, int limit) {
        var from = after == null ? LAST : after.uuid(0);
        var parameters = new ArrayList<Object>();
        for (var half = 0; half < 2; half++) {
            parameters.addAll(List.of(institution, from));
            if (person != null) {
                parameters.add(person);
            }
        }
        parameters.addAll(List.of(institution, from));
        if (person != null) {
            parameters.add(person);
        }
        parameters.add(limit + 1);
        var rows = database.list(
                ReadAccessLog::access,
                """
                select * from (
                    select id, institution, read_at, reader, purpose, array[person] as persons
                    from access_log where institution = ? and id < ? %s
                    union all
                    select id, institution, read_at, reader, purpose, persons
                    from access_listing where institution = ? and id < ? %s
                    union all
                    select x.id, t.code, x.read_at, x.reader, x.purpose, '{}'
                    from tenant t join access_export x on x.institution = t.code
                         or x.institution is null and (x.province is null or x.province = t.province)
                    where t.code = ? and x.id < ? %s) as read
                order by id desc limit ?""".formatted(
                                person == null ? "" : "and person = ?",
                                person == null ? "" : "and persons @> array[?::uuid]",
                                person == null ? "" : SINCE_ENTERED),
                parameters.toArray());
        return Slice.of(rows, limit, last -> Cursor.of(last.id()));
    }

    private static Access access(Row row) throws SQLException {
        return new Access(
                row.uuid("id"),
                row.text("institution"),
                row.instant("read_at"),
                row.text("reader"),
                row.text("purpose"),
                row.uuids("persons"));
    }
}
