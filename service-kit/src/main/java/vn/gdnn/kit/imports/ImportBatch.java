package vn.gdnn.kit.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/**
 * The good rows of a slice, or of a whole file, for the service to check against its own and take over: in the temporary
 * table {@code import_stage}, or as {@link #rows} of a kind that checks them itself.
 */
public final class ImportBatch {

    private final Connection connection;
    private final Lease lease;
    private final Map<String, List<StagedColumn>> columns;
    private final boolean wholeFile;
    private final List<FileRow> rows;
    private final Convoy.Turn turn;
    private final Findings errors = new Findings();
    private final Findings warnings = new Findings();
    private long size;
    private long unchanged;

    ImportBatch(Connection connection, Lease lease, List<Column> columns, long size, boolean wholeFile) {
        this(connection, lease, columns, size, wholeFile, List.of(), Convoy.Turn.FIRST);
    }

    private ImportBatch(
            Connection connection,
            Lease lease,
            List<Column> columns,
            long size,
            boolean wholeFile,
            List<FileRow> rows,
            Convoy.Turn turn) {
        this.connection = connection;
        this.lease = lease;
        this.columns = columns.stream().collect(Collectors.toMap(Column::name, Column::staged));
        this.size = size;
        this.wholeFile = wholeFile;
        this.rows = rows;
        this.turn = turn;
    }

    /** A slice that goes to its kind with its rows staged or, if the kind checks them itself, as they are. */
    static ImportBatch of(
            Connection connection, Lease lease, ImportKind kind, RowSlice slice, boolean wholeFile, Convoy.Turn turn)
            throws SQLException {
        if (!kind.checksRows()) {
            var stage = new Stage(connection, kind.columns());
            stage.copy(slice);
            stage.analyze();
        }
        return new ImportBatch(connection, lease, kind.columns(), slice.good(), wholeFile, slice.unstaged(), turn);
    }

    /** The connection of the transaction at hand; do not close it. */
    public Connection connection() {
        return connection;
    }

    /** The institution that sent the file. */
    public String institution() {
        return lease.institution();
    }

    /** The import's id. */
    public UUID job() {
        return lease.job();
    }

    /** The account that sent the file; null for files sent before that was noted. */
    public @Nullable String sender() {
        return lease.sentBy();
    }

    /** The rows of a kind that checks them itself, in the order of the file. */
    public List<FileRow> rows() {
        return rows;
    }

    /**
     * Returns when the rows before these are in. A kind that checks its rows itself calls it before it takes locks, writes
     * what others see or reads what the file may have changed; until then the rows before are at work on a connection of
     * their own.
     */
    public void awaitTurn() {
        turn.await();
    }

    /** Whether the rows before these are in already. */
    public boolean hasTurn() {
        return turn.hasCome();
    }

    /** The rows not refused. */
    public long size() {
        return size;
    }

    /**
     * Refuses staged rows: the query gives their {@code line}s. The column is named as in the file, empty for the whole
     * line. Returns how many rows were refused.
     */
    public int refuse(RefusalCode code, String column, String linesQuery, @Nullable Object... parameters)
            throws SQLException {
        var refused = find(
                errors,
                column,
                code,
                "with refused as (" + linesQuery + "), found as (delete from import_stage"
                        + " where line in (select line from refused) returning line)",
                parameters);
        size -= refused;
        return refused;
    }

    /** Refuses a row of a kind that checks its rows itself. */
    public void refuseRow(long line, String column, RefusalCode code, Object... arguments) {
        size--;
        errors.add(new RowError(line, column, Fault.of(code, arguments)));
    }

    /** Refuses one staged row, with what the code's text speaks of. */
    public void refuseLine(long line, String column, RefusalCode code, Object... arguments) throws SQLException {
        size -= update("delete from import_stage where line = ?", line);
        errors.add(new RowError(line, column, Fault.of(code, arguments)));
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

    /** Lists what is odd about a row that is taken over all the same. */
    public void warn(long line, String column, RefusalCode code) {
        warnings.add(new RowError(line, column, Fault.of(code)));
    }

    /** Lists as odd the staged rows, called {@code s}, of which the SQL condition is true. */
    public void warnWhere(RefusalCode code, String column, String condition, @Nullable Object... parameters)
            throws SQLException {
        find(
                warnings,
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
                lease.institution(),
                lease.job());
        if (lines.isEmpty()) {
            return 0;
        }
        var listed = connection.createArrayOf("bigint", lines.toArray());
        return refuse(ImportErrorCode.DUPLICATE_IN_FILE, column, "select unnest(?::bigint[]) as line", listed);
    }

    /** Runs an insert, update or delete; returns the number of rows it touched. */
    public int update(String statement, @Nullable Object... parameters) throws SQLException {
        try (var prepared = Sql.prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        }
    }

    /**
     * Begins to copy rows into a table of which the caller may do so, as into a temporary one of this transaction; until
     * it ends the connection does nothing else.
     */
    public CopyRows copyInto(String table) throws SQLException {
        return new CopyRows(connection.unwrap(PGConnection.class), table);
    }

    /** Runs a query, or a statement with {@code returning}. */
    public <T> List<T> list(RowReader<T> reader, String query, @Nullable Object... parameters) throws SQLException {
        return Sql.list(connection, reader, query, parameters);
    }

    /**
     * As {@link #list}, but empty where a key of the rows it writes is taken already; then nothing of it was done, and
     * the transaction goes on.
     */
    public <T> Optional<List<T>> listIfKeysAreFree(
            RowReader<T> reader, String statement, @Nullable Object... parameters) throws SQLException {
        update("savepoint keys_are_free"); // as SQL: the pool lets nobody roll back on a connection of a transaction
        try {
            var found = list(reader, statement, parameters);
            update("release savepoint keys_are_free");
            return Optional.of(found);
        } catch (SQLException e) {
            if (!PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
                throw e;
            }
            update("rollback to savepoint keys_are_free");
            update("release savepoint keys_are_free");
            return Optional.empty();
        }
    }

    /** Tells how many of the staged rows were new or different; the rest counts as unchanged. */
    public void changed(long rows) {
        unchanged = Math.max(0, size - rows);
    }

    Findings errors() {
        return errors;
    }

    Findings warnings() {
        return warnings;
    }

    long unchanged() {
        return Math.min(unchanged, size);
    }

    private String keyOf(String column) {
        var staged = columns.get(column);
        if (staged == null) {
            throw new IllegalArgumentException("no such column: " + column);
        }
        return staged.get(staged.size() - 1).name(); // of a sealed value the hash, staged last, can be compared
    }
}
