package vn.gdnn.records.people.student;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** What looks odd about a student; the record is stored all the same. */
@OfKind(RefusalCode.Kind.RULE)
enum StudentWarning implements RefusalCode {
    PERSONAL_NUMBER_OF_ANOTHER_STUDENT
}
