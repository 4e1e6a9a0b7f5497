package vn.gdnn.records.learning.enrolment;

import vn.gdnn.kit.feed.ChangeSource;
import vn.gdnn.kit.feed.ChangedTable;

/** The changes of enrolments. */
public final class EnrolmentChanges {

    /** Where the changes stand. */
    public static final ChangeSource SOURCE =
            ChangeSource.of("ENROLMENTS", new ChangedTable("enrolment", "id", "changed_at"));

    private EnrolmentChanges() {}
}
