package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;

/** The minutes in the caller's scope; those overdue are destructions whose report is late. */
@ApplicationScoped
public class BlankMinutes {

    private static final String COLUMNS = """
            select m.*, (select count(*) from blank b where b.institution = m.institution and b.minutes = m.id) as blanks
            from blank_minutes m where %s""";

    private final Database database;
    private final Clock clock;

    BlankMinutes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public Slice<BlankMinutesEntry> list(boolean overdueOnly, @Nullable String after, int limit) {
        var filter = new Filter().andAfter(after, "m.institution, m.id");
        if (overdueOnly) {
            filter.and("m.reported_on is null and m.report_due_on < ?", LocalDate.now(clock));
        }
        var rows = database.list(
                this::entry,
                COLUMNS.formatted(filter.sql()) + " order by m.institution, m.id limit ?",
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id()));
    }

    /** The minutes, or BLANK_MINUTES_NOT_FOUND. */
    @Transactional
    public BlankMinutesEntry find(UUID id) {
        return database.find(this::entry, COLUMNS.formatted("m.id = ?"), id)
                .orElseThrow(() -> new Refusal(BlankRefusal.BLANK_MINUTES_NOT_FOUND));
    }

    private BlankMinutesEntry entry(Row row) throws SQLException {
        var dueOn = row.dateOrNull("report_due_on");
        var reportedOn = row.dateOrNull("reported_on");
        return new BlankMinutesEntry(
                row.uuid("id"),
                row.text("institution"),
                row.constant(Minutes.Kind.class, "kind"),
                row.text("minutes_number"),
                row.date("dated"),
                row.bigint("blanks"),
                new BlankMinutesEntry.Notices(
                        row.dateOrNull("police_notified_on"),
                        row.dateOrNull("department_notified_on"),
                        dueOn,
                        reportedOn),
                reportedOn == null && dueOn != null && dueOn.isBefore(LocalDate.now(clock)));
    }
}
