package vn.gdnn.kit.approvals;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.personal.PersonalNumbers;

/**
 * The requests in the caller's scope that wait for a second person, oldest first, with what each asks for; whom a page
 * concerns is noted.
 */
@ApplicationScoped
public class WaitingApprovals {

    private final Database database;
    private final PersonalNumbers personal;
    private final Instance<ConcernedPersons> concerned;
    private final NoteListings listings;

    WaitingApprovals(
            Database database,
            PersonalNumbers personal,
            @Any Instance<ConcernedPersons> concerned,
            NoteListings listings) {
        this.database = database;
        this.personal = personal;
        this.concerned = concerned;
        this.listings = listings;
    }

    @Transactional
    public Slice<ApprovalEntry> list(@Nullable String kind, @Nullable Cursor after, int limit) {
        var filter = new Filter().and("outcome is null").andIf(kind, "kind = ?").andAfter(after, "institution, id");
        List<ApprovalEntry> rows = database.list(
                this::entry,
                "select * from approval_request where %s".formatted(filter.sql()) + " order by institution, id limit ?",
                filter.parametersAndLimit(limit));
        var page = Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
        concerned.stream().forEach(persons -> listings.note("waiting requests", persons.of(page.items())));
        return page;
    }

    private ApprovalEntry entry(Row row) throws SQLException {
        return new ApprovalEntry(
                row.uuid("id"),
                row.text("institution"),
                row.text("kind"),
                row.uuid("subject"),
                row.text("requested_name"),
                row.instant("requested_at"),
                SealedDetails.read(personal.openBytes(requireNonNull(row.bytes("particulars")))),
                row.text("place"));
    }
}
