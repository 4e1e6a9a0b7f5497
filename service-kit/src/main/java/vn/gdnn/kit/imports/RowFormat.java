package vn.gdnn.kit.imports;

import org.jspecify.annotations.Nullable;

/** Reads one record into values, one per column of the kind. */
interface RowFormat {

    /** Fills the values, null where absent; answers what is wrong with the record as a whole, if anything. */
    @Nullable RowFault read(String record, @Nullable String[] values);

    /** A fault and the column it concerns, empty for the whole line. */
    record RowFault(String column, Fault fault) {

        static RowFault ofLine(ImportErrorCode code, Object... limits) {
            return new RowFault("", Fault.of(code, limits));
        }
    }
}
