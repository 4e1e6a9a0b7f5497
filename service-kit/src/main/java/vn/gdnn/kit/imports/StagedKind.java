package vn.gdnn.kit.imports;

import java.sql.SQLException;

/** A kind of file whose rows are checked and taken over by SQL; the usual one. */
public non-sealed interface StagedKind extends ImportKind {

    /**
     * Takes the rows over with set-based SQL, in the transaction of the slice and the scope of the institution. It may
     * run again for the same rows, so it must write by upsert.
     */
    void merge(StagedRows rows) throws SQLException;
}
