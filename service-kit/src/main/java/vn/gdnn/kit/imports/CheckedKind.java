package vn.gdnn.kit.imports;

import java.sql.SQLException;

/**
 * A kind of file that checks its rows in Java and stages nothing: for rows whose checks need no SQL of each. Files that
 * are taken in whole or not at all come slice by slice too.
 */
public non-sealed interface CheckedKind extends ImportKind {

    /**
     * Takes the rows over, in the transaction of the slice and the scope of the institution. It begins before the slice
     * before has committed and calls {@link CheckedRows#awaitPredecessor} where that matters. It may run again for the
     * same rows, so it must write by upsert.
     */
    void merge(CheckedRows rows) throws SQLException;
}
