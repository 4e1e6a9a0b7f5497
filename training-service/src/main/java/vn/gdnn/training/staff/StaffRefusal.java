package vn.gdnn.training.staff;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum StaffRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    STAFF_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    STAFF_CODE_TAKEN,
    @OfKind(Kind.CONFLICT)
    PERSONAL_NUMBER_TAKEN,
    @OfKind(Kind.RULE)
    NUMBER_IS_PLACEHOLDER,
    @OfKind(Kind.RULE)
    BIRTH_DATE_IMPLAUSIBLE
}
