package vn.gdnn.kit.imports;

import java.sql.Connection;
import java.util.List;
import vn.gdnn.kit.problem.RefusalCode;

/** Rows that their kind checks itself, in Java, before it writes them. */
public final class CheckedRows extends ImportBatch {

    private final List<FileRow> rows;
    private final SlicePipeline.Predecessor predecessor;

    CheckedRows(Connection connection, Origin origin, RowSlice slice, SlicePipeline.Predecessor predecessor) {
        super(connection, origin, slice.good());
        this.rows = slice.checked();
        this.predecessor = predecessor;
    }

    /** The rows, in the order of the file. */
    public List<FileRow> rows() {
        return rows;
    }

    /**
     * Returns when the rows before these have committed. Call it before taking locks, writing what others see or reading
     * what the file may have changed; until then the rows before are at work on a connection of their own.
     */
    public void awaitPredecessor() {
        predecessor.awaitCommit();
    }

    /** Whether the rows before these have committed already. */
    public boolean predecessorCommitted() {
        return predecessor.hasCommitted();
    }

    /** Refuses a row. */
    public void refuseRow(long line, String column, RefusalCode code, Object... arguments) {
        leaveOut(1);
        errors().add(new RowError(line, column, Fault.of(code, arguments)));
    }
}
