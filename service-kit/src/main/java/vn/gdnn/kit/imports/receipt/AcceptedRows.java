package vn.gdnn.kit.imports.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** In which lines the rows of a file begin that were accepted: one row of the table for each step of the job. */
@ApplicationScoped
public class AcceptedRows {

    private final Database database;
    private final CurrentScope scope;

    AcceptedRows(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** In the transaction that takes these rows over; the lines are in the order of the file. */
    @Transactional(TxType.MANDATORY)
    public void append(String institution, UUID job, LongStream lines) {
        var ranges = new LineRanges(lines);
        if (!ranges.isEmpty()) {
            database.update(
                    "insert into import_accepted (institution, job, last_line, lines) values (?, ?, ?, ?::int8multirange)",
                    institution,
                    job,
                    ranges.last(),
                    ranges.toString());
        }
    }

    /** Of a file of the caller's institution, as far as it was read, in the order of the file. */
    @Transactional
    public Slice<AcceptedRow> list(UUID job, @Nullable Cursor after, int limit) {
        var institution = scope.institution();
        var known = database.find(
                row -> true,
                "select from import_job where institution = ? and id = ? and status <> 'UPLOADING'",
                institution,
                job);
        if (known.isEmpty()) {
            throw new Refusal(KitRefusal.NOT_FOUND);
        }
        var last = after == null ? 0 : after.number(0);
        return Slice.of(page(institution, job, last, limit + 1), limit, row -> Cursor.of(row.line()));
    }

    private List<AcceptedRow> page(String institution, UUID job, long after, int limit) {
        return database.list(
                row -> new AcceptedRow(row.bigint("line")), """
                select line from import_accepted a, unnest(a.lines) part,
                    generate_series(greatest(lower(part), ?), upper(part) - 1) line
                where a.institution = ? and a.job = ? and a.last_line > ? order by a.last_line, line limit ?""", after + 1, institution, job, after, limit);
    }
}
