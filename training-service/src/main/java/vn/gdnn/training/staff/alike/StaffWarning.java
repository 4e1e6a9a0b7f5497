package vn.gdnn.training.staff.alike;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** What a member of staff has in common with another of the same institution; the record is stored all the same. */
@OfKind(RefusalCode.Kind.RULE)
public enum StaffWarning implements RefusalCode {
    LEGACY_NUMBER_OF_ANOTHER_MEMBER,
    PASSPORT_OF_ANOTHER_MEMBER,
    NAME_AND_BIRTH_DATE_OF_ANOTHER_MEMBER
}
