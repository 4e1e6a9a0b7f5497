package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The book of blanks: deliveries with their counts, and every blank. */
@ApplicationScoped
public class BlankStock {

    private static final String STATUS =
            "case when b.status = 'ASSIGNED' and d.issued_on is not null then 'USED' else b.status end";

    private final Database database;

    BlankStock(Database database) {
        this.database = database;
    }

    @Transactional
    public List<BlankRange> ranges() {
        return database.list(
                row -> new BlankRange(
                        row.uuid("id"),
                        row.text("institution"),
                        new Print(
                                row.text("prefix"),
                                row.bigint("first_number"),
                                row.bigint("last_number"),
                                row.integer("width"),
                                row.date("printed_on"),
                                row.text("printer")),
                        new BlankRange.Counts(
                                row.bigint("in_stock"),
                                row.bigint("assigned"),
                                row.bigint("used"),
                                row.bigint("spoiled"),
                                row.bigint("lost"),
                                row.bigint("destroyed"))),
                """
                select r.*, c.* from blank_range r
                cross join lateral (
                    select count(*) filter (where s = 'IN_STOCK') as in_stock,
                           count(*) filter (where s = 'ASSIGNED') as assigned,
                           count(*) filter (where s = 'USED') as used,
                           count(*) filter (where s = 'SPOILED') as spoiled,
                           count(*) filter (where s = 'LOST') as lost,
                           count(*) filter (where s = 'DESTROYED') as destroyed
                    from (select %s as s from blank b
                          left join diploma d on d.institution = b.institution and d.id = b.diploma
                          where b.institution = r.institution and b.range = r.id) blanks) c
                order by r.institution, r.id limit 1000""".formatted(STATUS));
    }

    @Transactional
    public Slice<BlankEntry> list(@Nullable BlankStatus status, @Nullable Cursor after, int limit) {
        var filter = new Filter().andIf(status == null ? null : status.name(), STATUS + " = ?");
        if (after != null) {
            filter.and("(b.institution, b.serial_number) > (?, ?)", after.text(0), after.text(1));
        }
        var rows = database.list(
                row -> new BlankEntry(
                        row.text("institution"),
                        row.text("serial_number"),
                        row.uuidOrNull("range"),
                        row.constant(BlankStatus.class, "shown"),
                        row.uuidOrNull("diploma"),
                        row.uuidOrNull("minutes")),
                """
                select b.*, %s as shown from blank b
                left join diploma d on d.institution = b.institution and d.id = b.diploma
                where %s order by b.institution, b.serial_number limit ?""".formatted(STATUS, filter.sql()),
                filter.parametersAndLimit(limit));
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.serialNumber()));
    }
}
