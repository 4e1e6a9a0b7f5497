package vn.gdnn.records.learning.enrolment;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an enrolment, or something on one, is refused. */
public enum EnrolmentRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    ENROLMENT_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    STUDENT_UNKNOWN,
    @OfKind(Kind.CONFLICT)
    ENROLMENT_ACTIVE_ALREADY,
    @OfKind(Kind.CONFLICT)
    GRADUATED_ALREADY,
    @OfKind(Kind.CONFLICT)
    ENROLMENT_CLOSED,
    @OfKind(Kind.CONFLICT)
    ENROLMENT_ACT_NOT_POSSIBLE,
    @OfKind(Kind.RULE)
    ENROLLED_IN_FUTURE,
    @OfKind(Kind.RULE)
    ENROLLED_BEFORE_BIRTH,
    @OfKind(Kind.RULE)
    COHORT_INVALID,
    @OfKind(Kind.RULE)
    COHORT_UNUSUAL,
    @OfKind(Kind.RULE)
    ENROLMENT_ACT_DATE_INVALID
}
