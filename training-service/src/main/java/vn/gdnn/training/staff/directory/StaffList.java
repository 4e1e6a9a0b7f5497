package vn.gdnn.training.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.number.NumberVault;

/** The staff within the caller's scope from school to school, in each by given name; each page is noted as read. */
@ApplicationScoped
public class StaffList {

    private static final String SELECT = """
            select id, institution, code, full_name, position, personal_number, employed_since, left_on
            from staff_member where %s order by institution, given_name, name_order, id limit ?""";

    private final Database database;
    private final NumberVault vault;
    private final NoteListings listings;

    StaffList(Database database, NumberVault vault, NoteListings listings) {
        this.database = database;
        this.vault = vault;
        this.listings = listings;
    }

    @Transactional
    public Slice<StaffEntry> list(StaffSearch search, @Nullable Cursor after, int limit) {
        var position = search.position();
        var filter = new Filter()
                .andIf(search.code(), "code = ?")
                .andName(search.name(), "search")
                .andIf(position == null ? null : position.name(), "position = ?")
                .andAfterNamed(after, "staff_member", "id");
        var rows = database.list(this::entry, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
        return listings.note(
                "staff",
                Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.fullName(), last.id())),
                entry -> new Shown(entry.institution(), entry.id()));
    }

    private StaffEntry entry(Row row) throws SQLException {
        var sealed = row.bytes("personal_number");
        return new StaffEntry(
                row.uuid("id"),
                row.text("institution"),
                row.text("code"),
                row.text("full_name"),
                row.constant(Position.class, "position"),
                sealed == null ? null : vault.masked(sealed),
                row.date("employed_since"),
                row.dateOrNull("left_on"));
    }
}
