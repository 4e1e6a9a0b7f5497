package vn.gdnn.kit.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.problem.RefusalCode;

/** The good rows of a slice, or of a whole file, on their way into the service's own tables. */
public abstract sealed class ImportBatch permits StagedRows, CheckedRows {

    private final Connection connection;
    private final Origin origin;
    private final Findings errors = new Findings();
    private final Findings warnings = new Findings();
    private long size;
    private long unchanged;

    /** Where the rows come from. */
    record Origin(String institution, UUID job, String sender) {

        static Origin of(Lease lease, ImportJob.Work work) {
            return new Origin(lease.institution(), lease.id(), work.sentBy());
        }

        ImportedFile file() {
            return new ImportedFile(institution, job, sender);
        }
    }

    ImportBatch(Connection connection, Origin origin, long size) {
        this.connection = connection;
        this.origin = origin;
        this.size = size;
    }

    /** The connection of the transaction at hand; do not close it. */
    public final Connection connection() {
        return connection;
    }

    /** The institution that sent the file. */
    public final String institution() {
        return origin.institution();
    }

    /** The import's id. */
    public final UUID job() {
        return origin.job();
    }

    /** The account that sent the file. */
    public final String sender() {
        return origin.sender();
    }

    /** The rows not refused. */
    public final long size() {
        return size;
    }

    /** Runs an insert, update or delete; returns the number of rows it touched. */
    public final int update(String statement, @Nullable Object... parameters) throws SQLException {
        try (var prepared = Sql.prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        }
    }

    /**
     * Begins to copy rows into a table of which the caller may do so, as into a temporary one of this transaction; until
     * it ends the connection does nothing else.
     */
    public final CopyRows copyInto(String table) throws SQLException {
        return new CopyRows(connection.unwrap(PGConnection.class), table);
    }

    /** Runs a query, or a statement with {@code returning}. */
    public final <T> List<T> list(RowReader<T> reader, String query, @Nullable Object... parameters)
            throws SQLException {
        return Sql.list(connection, reader, query, parameters);
    }

    /**
     * As {@link #list}, but empty where a key of the rows it writes is taken already; then nothing of it was done, and
     * the transaction goes on.
     */
    public final <T> Optional<List<T>> listIfKeysAreFree(
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

    /** Tells how many of the rows were new or different; the rest counts as unchanged. */
    public final void changed(long rows) {
        unchanged = Math.max(0, size - rows);
    }

    /** Lists what is odd about a row that is taken over all the same. */
    public final void warn(long line, String column, RefusalCode code) {
        warnings.add(new RowError(line, column, Fault.of(code)));
    }

    /** Counts rows of this batch as refused. */
    final void leaveOut(long rows) {
        size -= rows;
    }

    final Findings errors() {
        return errors;
    }

    final Findings warnings() {
        return warnings;
    }

    final long unchanged() {
        return Math.min(unchanged, size);
    }
}
