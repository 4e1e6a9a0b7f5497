package vn.gdnn.training.employment;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** What stands in the way of an employment. */
public enum EmploymentRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    STAFF_LEFT,
    @OfKind(Kind.CONFLICT)
    STAFF_AT_WORK,
    @OfKind(Kind.CONFLICT)
    STAFF_NOT_LEFT,
    @OfKind(Kind.CONFLICT)
    DEPARTURE_ANNOUNCED,
    @OfKind(Kind.CONFLICT)
    DEPARTURE_BY_TRANSFER,
    @OfKind(Kind.RULE)
    EMPLOYMENT_DATE_IMPLAUSIBLE,
    @OfKind(Kind.RULE)
    EMPLOYMENTS_OVERLAP,
    @OfKind(Kind.RULE)
    DEPARTURE_DATE_IMPLAUSIBLE,
    @OfKind(Kind.NOT_FOUND)
    POSITION_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    POSITION_DAY_TAKEN,
    @OfKind(Kind.RULE)
    POSITION_DATE_IMPLAUSIBLE,
    @OfKind(Kind.RULE)
    POSITION_REASON_REQUIRED
}
