package vn.gdnn.records.people.student;

import vn.gdnn.kit.problem.RefusalCode;

/** What looks odd about a student; the record is stored all the same. */
enum StudentWarning implements RefusalCode {
    PERSONAL_NUMBER_OF_ANOTHER_STUDENT;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
