package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.jobs.JobItem;

/** Entries of old registers that wait for a second person: nobody outside the school sees them, and they expire. */
@ApplicationScoped
class WaitingEntries {

    private static final String LATEST_SCAN = """
            (select encode(x.digest, 'hex') from old_paper_scan x
             where x.institution = s.institution and x.entry = s.id order by x.id desc limit 1) as scan_digest""";

    private final Database database;

    WaitingEntries(Database database) {
        this.database = database;
    }

    /** A line, whether its student was merged into another since, and what of it the register has had from elsewhere. */
    record Line(OldEntry entry, UUID batch, boolean studentMerged, boolean numberTaken, boolean serialTaken) {}

    /** The lines of a file in its order, as items of a job. */
    List<JobItem> items(String institution, UUID batch) {
        return database.list(
                row -> new JobItem(Math.toIntExact(row.bigint("line")), row.uuid("id")),
                "select line, id from old_entry where institution = ? and batch = ? order by line",
                institution,
                batch);
    }

    /** Those of these lines that are still here. */
    List<Line> read(String institution, List<UUID> ids) {
        return database.list(
                row -> new Line(
                        OldEntry.of(row, row.uuid("id")),
                        row.uuid("batch"),
                        row.bool("merged"),
                        row.bool("number_taken"),
                        row.bool("serial_taken")),
                "select " + OldEntry.COLUMNS + ", " + TakenNumbers.REGISTER + " as number_taken, "
                        + TakenNumbers.SERIAL + " as serial_taken from old_entry s" + OldEntry.JOINS
                        + "where s.institution = i.code and s.id = any (?) order by s.line",
                institution,
                institution,
                institution,
                ids.toArray(UUID[]::new));
    }

    /** How many lines of a file wait. */
    long count(String institution, UUID batch) {
        return database.find(
                        row -> row.bigint("waiting"),
                        "select count(*) as waiting from old_entry where institution = ? and batch = ?",
                        institution,
                        batch)
                .orElseThrow();
    }

    void delete(String institution, List<UUID> ids) {
        database.update(
                "delete from old_entry where institution = ? and id = any (?)", institution, ids.toArray(UUID[]::new));
    }

    void deleteAll(String institution, UUID batch) {
        database.update("delete from old_entry where institution = ? and batch = ?", institution, batch);
    }

    /** What the lines of a file claim, in its order. */
    Slice<WaitingEntry> list(String institution, UUID batch, @Nullable Cursor after, int limit) {
        var filter = new Filter().and("s.institution = ?", institution).and("s.batch = ?", batch);
        if (after != null) {
            filter.and("s.line > ?", after.number(0));
        }
        var rows = database.list(
                WaitingEntry::of,
                "select " + OldEntry.COLUMNS + ", " + LATEST_SCAN + " from old_entry s" + OldEntry.JOINS + "where "
                        + filter.sql()
                        + " order by s.line limit ?",
                filter.parametersAndLimit(limit, institution));
        return Slice.of(rows, limit, last -> Cursor.of(last.line()));
    }
}
