package vn.gdnn.records.register.entry;

import vn.gdnn.kit.feed.ChangeSource;
import vn.gdnn.kit.feed.ChangedTable;

/** The changes of the register. */
public final class DiplomaChanges {

    /** Where the changes stand. */
    public static final ChangeSource SOURCE =
            ChangeSource.of("DIPLOMAS", new ChangedTable("diploma", "id", "changed_at"));

    private DiplomaChanges() {}
}
