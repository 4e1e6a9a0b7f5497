package vn.gdnn.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The letters of the caller's school; each page is noted as read. */
@ApplicationScoped
public class LetterList {

    private static final String SELECT = """
            select id, institution, kind, staff_member, made_on, status, attempts, settled_at
            from letter where %s order by institution, id limit ?""";

    private static final String COUNT = """
            select count(*) filter (where status = 'WAITING') as waiting, count(*) filter (where status = 'RUNNING') as running,
                   count(*) filter (where status = 'SENT') as sent, count(*) filter (where status = 'NOT_NEEDED') as not_needed,
                   count(*) filter (where status = 'SET_ASIDE') as set_aside
            from letter where institution = ?""";

    private final Database database;
    private final NoteListings listings;
    private final CurrentScope scope;

    LetterList(Database database, NoteListings listings, CurrentScope scope) {
        this.database = database;
        this.listings = listings;
        this.scope = scope;
    }

    /** The oldest first; all, or those that have come so far. */
    @Transactional
    public Slice<LetterEntry> list(@Nullable LetterStatus status, @Nullable Cursor after, int limit) {
        var filter = new Filter()
                .and("institution = ?", scope.institution())
                .andIf(status == null ? null : status.name(), "status = ?")
                .andAfter(after, "institution, id");
        var page = Slice.of(
                database.list(LetterList::entry, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit)),
                limit,
                last -> Cursor.of(last.institution(), last.id()));
        listings.note(
                "letters", page.items().stream().flatMap(LetterList::shown).toList());
        return page;
    }

    /** How many have come how far. */
    @Transactional
    public LetterCounts count() {
        return database.find(LetterList::counts, COUNT, scope.institution()).orElseThrow();
    }

    private static LetterCounts counts(Row row) throws SQLException {
        return new LetterCounts(
                row.bigint("waiting"),
                row.bigint("running"),
                row.bigint("sent"),
                row.bigint("not_needed"),
                row.bigint("set_aside"));
    }

    private static Stream<Shown> shown(LetterEntry letter) {
        return Optional.ofNullable(letter.staffId()).map(staff -> new Shown(letter.institution(), staff)).stream();
    }

    private static LetterEntry entry(Row row) throws SQLException {
        return new LetterEntry(
                row.uuid("id"),
                row.text("institution"),
                row.constant(LetterKind.class, "kind"),
                row.uuidOrNull("staff_member"),
                row.date("made_on"),
                row.constant(LetterStatus.class, "status"),
                row.integer("attempts"),
                row.instantOrNull("settled_at"));
    }
}
