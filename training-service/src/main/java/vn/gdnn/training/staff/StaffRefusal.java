package vn.gdnn.training.staff;

import vn.gdnn.kit.problem.RefusalCode;

enum StaffRefusal implements RefusalCode {
    STAFF_NOT_FOUND(Kind.NOT_FOUND),
    STAFF_CODE_TAKEN(Kind.CONFLICT),
    PERSONAL_NUMBER_TAKEN(Kind.CONFLICT),
    STAFF_LEFT(Kind.CONFLICT),
    BIRTH_DATE_IMPLAUSIBLE(Kind.RULE),
    EMPLOYMENT_DATE_IMPLAUSIBLE(Kind.RULE),
    DEPARTURE_DATE_IMPLAUSIBLE(Kind.RULE);

    private final Kind kind;

    StaffRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
