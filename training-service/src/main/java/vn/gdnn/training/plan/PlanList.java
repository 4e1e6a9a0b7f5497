package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.employment.Position;

/** The plans of those at work in the institution, in short and by staff code; each page is noted as read. */
@ApplicationScoped
public class PlanList {

    /** How much of what the position needs a person has reached. */
    public record PlanEntry(
            UUID staffId,
            String institution,
            String code,
            Position position,
            @Nullable LocalDate assessedOn,
            int needed,
            int reached) {}

    private static final String PAGE = """
            select * from member
            where (institution, code) > (?, ?) and (?::text is null or ? = any (lacking))
            order by institution, code limit ?""";

    private final Standing standing;
    private final NoteListings listings;

    PlanList(Standing standing, NoteListings listings) {
        this.standing = standing;
        this.listings = listings;
    }

    /** All, or those who lack this component. */
    @Transactional
    public Slice<PlanEntry> list(@Nullable String lacking, @Nullable Cursor after, int limit) {
        var rows = standing.list(
                PlanList::entry,
                PAGE,
                after == null ? "" : after.text(0),
                after == null ? "" : after.text(1),
                lacking,
                lacking,
                limit + 1);
        return listings.note(
                "learning plans",
                Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.code())),
                entry -> new Shown(entry.institution(), entry.staffId()));
    }

    static PlanEntry entry(Row row) throws SQLException {
        return new PlanEntry(
                row.uuid("id"),
                row.text("institution"),
                row.text("code"),
                row.constant(Position.class, "position"),
                row.dateOrNull("assessed_on"),
                row.integer("needed"),
                row.integer("reached"));
    }
}
