package vn.gdnn.records.people.student;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** What looks odd about a student; the record is stored all the same. */
@OfKind(RefusalCode.Kind.RULE)
enum StudentWarning implements RefusalCode {
    PERSONAL_NUMBER_OF_ANOTHER_STUDENT,
    LEGACY_NUMBER_OF_ANOTHER_STUDENT,
    PASSPORT_OF_ANOTHER_STUDENT,
    NAME_AND_BIRTH_DATE_OF_ANOTHER_STUDENT,
    CODE_LIKE_ANOTHER_STUDENTS,
    DATE_OF_BIRTH_UNUSUAL,
    NAME_OR_BIRTH_DATE_CHANGED
}
