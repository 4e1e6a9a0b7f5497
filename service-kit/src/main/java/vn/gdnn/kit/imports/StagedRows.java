package vn.gdnn.kit.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/** Rows in the temporary table {@code import_stage}, to be checked and taken over with set-based SQL. */
public final class StagedRows extends ImportBatch {

    private final Map<String, List<StagedColumn>> columns;
    private final boolean wholeFile;

    StagedRows(Connection connection, Origin origin, List<Column> columns, long size, boolean wholeFile) {
        super(connection, origin, size);
        this.columns = columns.stream().collect(Collectors.toMap(Column::name, Column::staged));
        this.wholeFile = wholeFile;
    }

    /** The rows of one slice, copied into the table. */
    static StagedRows of(Connection connection, Origin origin, ImportKind kind, RowSlice slice, boolean wholeFile)
            throws SQLException {
        var stage = new Stage(connection, kind.columns());
        stage.copy(slice);
        stage.analyze();
        return new StagedRows(connection, origin, kind.columns(), slice.good(), wholeFile);
    }

    /**
     * Refuses staged rows: the query gives their {@code line}s. The column is named as in the file, empty for the whole
     * line. Returns how many rows were refused.
     */
    public int refuse(RefusalCode code, String column, String linesQuery, @Nullable Object... parameters)
            throws SQLException {
        var refused = find(
                errors(),
                column,
                code,
                "with refused as (" + linesQuery + "), found as (delete from import_stage"
                        + " where line in (select line from refused) returning line)",
                parameters);
        leaveOut(refused);
        return refused;
    }

    /** Refuses one staged row, with the arguments of the code's text. */
    public void refuseLine(long line, String column, RefusalCode code, Object... arguments) throws SQLException {
        leaveOut(update("delete from import_stage where line = ?", line));
        errors().add(new RowError(line, column, Fault.of(code, arguments)));
    }

    /** Refuses one staged row as the domain declined it. */
    public void refuseLine(long line, String column, Refusal refusal) throws SQLException {
        refuseLine(line, column, refusal.code(), refusal.arguments());
    }

    /** Refuses the staged rows, called {@code s}, of which the SQL condition is true. */
    public int refuseWhere(RefusalCode code, String column, String condition, @Nullable Object... parameters)
            throws SQLException {
        return refuse(code, column, "select s.line from import_stage s where " + condition, parameters);
    }

    /** Lists as odd the staged rows, called {@code s}, of which the SQL condition is true. */
    public void warnWhere(RefusalCode code, String column, String condition, @Nullable Object... parameters)
            throws SQLException {
        find(
                warnings(),
                column,
                code,
                "with found as (select s.line from import_stage s where " + condition + ")",
                parameters);
    }

    /** Adds the lines of the query's {@code found}, as many as are worth naming; returns how many there are. */
    private int find(Findings findings, String column, RefusalCode code, String found, @Nullable Object... parameters)
            throws SQLException {
        var fault = Fault.of(code);
        return list(
                        row -> {
                            var lines = Stream.of((Long[]) row.getArray(2).getArray());
                            findings.addAll(
                                    lines.map(line -> new RowError(line, column, fault))
                                            .toList(),
                                    row.getLong(1));
                            return row.getInt(1);
                        },
                        found
                                + " select (select count(*) from found), array(select line from found order by line limit "
                                + findings.room() + ")",
                        parameters)
                .get(0);
    }

    /**
     * Refuses every row whose key an earlier line of the same file has named, in this slice or in one before; rows
     * without a key pass. The columns are named as in the file. Call it before other refusals and once per merge.
     */
    public int refuseDuplicates(String... keyColumns) throws SQLException {
        var names =
                Stream.of(keyColumns).map(this::keyOf).map(name -> "s." + name).toList();
        var keys = "keys as (select s.line, md5(row(" + String.join(", ", names) + ")::text)::uuid as key"
                + " from import_stage s where num_nulls(" + String.join(", ", names) + ") = 0)";
        var column = keyColumns[keyColumns.length - 1];
        if (wholeFile) {
            return refuse(
                    ImportErrorCode.DUPLICATE_IN_FILE,
                    column,
                    "with " + keys + " select line from"
                            + " (select line, row_number() over (partition by key order by line) as n from keys) numbered"
                            + " where n > 1");
        }
        var lines = list(
                row -> row.getLong(1),
                "with " + keys + ", firsts as (select distinct on (key) key, line from keys order by key, line),"
                        + " new as (insert into import_key (institution, job, key) select ?, ?, key from firsts"
                        + " on conflict do nothing returning key)"
                        + " select line from keys where not exists (select from firsts join new using (key)"
                        + " where firsts.line = keys.line)",
                institution(),
                job());
        if (lines.isEmpty()) {
            return 0;
        }
        var listed = connection().createArrayOf("bigint", lines.toArray());
        return refuse(ImportErrorCode.DUPLICATE_IN_FILE, column, "select unnest(?::bigint[]) as line", listed);
    }

    private String keyOf(String column) {
        var staged = columns.get(column);
        if (staged == null) {
            throw new IllegalArgumentException("no such column: " + column);
        }
        return staged.get(staged.size() - 1).name(); // of a sealed value the hash, staged last, can be compared
    }
}
