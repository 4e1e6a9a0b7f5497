package vn.gdnn.records.people.student;

import vn.gdnn.kit.feed.ChangeSource;
import vn.gdnn.kit.feed.ChangedTable;

/** The changes of students. */
public final class StudentChanges {

    /** Where the changes stand. */
    public static final ChangeSource SOURCE =
            ChangeSource.of("STUDENTS", new ChangedTable("student", "id", "changed_at"));

    private StudentChanges() {}
}
