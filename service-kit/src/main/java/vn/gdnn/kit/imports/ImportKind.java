package vn.gdnn.kit.imports;

import java.util.List;

/** One kind of file a service takes: its columns, and how good rows become the service's own. A CDI bean. */
public sealed interface ImportKind permits StagedKind, CheckedKind {

    /** What every file keeps to, for the description of the operation that takes it. */
    String NOTHING_IS_ERASED = "A column the file lacks, an empty cell and a null leave what is stored as it is: a file"
            + " adds and changes, it never erases.";

    /** The stable name, unique in the service, for example {@code courses}. */
    String name();

    /** What a row may hold; asked once at start. */
    List<Column> columns();

    /**
     * Called once, in the transaction that takes the last rows over: what concerns the whole file is done here. A file that
     * is stopped or taken back as a whole never comes so far.
     */
    default void finish(ImportedFile file) {}
}
