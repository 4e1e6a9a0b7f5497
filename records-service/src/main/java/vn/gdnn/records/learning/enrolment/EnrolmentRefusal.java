package vn.gdnn.records.learning.enrolment;

import vn.gdnn.kit.problem.RefusalCode;

/** Why an enrolment, or something on one, is refused. */
enum EnrolmentRefusal implements RefusalCode {
    ENROLMENT_NOT_FOUND(Kind.NOT_FOUND),
    STUDENT_UNKNOWN(Kind.CONFLICT),
    ENROLMENT_ACTIVE_ALREADY(Kind.CONFLICT),
    ENROLMENT_CLOSED(Kind.CONFLICT),
    ENROLMENT_ACT_NOT_POSSIBLE(Kind.CONFLICT),
    ENROLLED_IN_FUTURE(Kind.RULE),
    COHORT_INVALID(Kind.RULE),
    ENROLMENT_ACT_DATE_INVALID(Kind.RULE);

    private final Kind kind;

    EnrolmentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
