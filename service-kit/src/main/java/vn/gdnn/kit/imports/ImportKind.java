package vn.gdnn.kit.imports;

import java.sql.SQLException;
import java.util.List;

/** One kind of file a service takes: its columns, and how checked rows become the service's own. A CDI bean. */
public interface ImportKind {

    /** What every file keeps to, for the description of the operation that takes it. */
    String NOTHING_IS_ERASED = "A column the file lacks, an empty cell and a null leave what is stored as it is: a file"
            + " adds and changes, it never erases.";

    /** The stable name, unique in the service, for example {@code courses}. */
    String name();

    /** What a row may hold; asked once at start. */
    List<Column> columns();

    /**
     * Whether {@link #merge} checks {@link ImportBatch#rows} itself and stages nothing: for rows whose checks need no
     * SQL of each. All-or-nothing files come to it slice by slice too; else it begins before the slice before has
     * committed, and asks for {@link ImportBatch#awaitTurn its turn}.
     */
    default boolean checksRows() {
        return false;
    }

    /**
     * Takes the staged rows over with set-based SQL, in the transaction of the slice and the scope of the institution.
     * It may run again for the same rows, so it must write by upsert.
     */
    void merge(ImportBatch batch) throws SQLException;
}
