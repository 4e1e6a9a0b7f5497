package vn.gdnn.records.register.deadline;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a calendar is refused. */
enum DeadlineRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    HOLIDAY_OUTSIDE_YEAR,
    @OfKind(Kind.RULE)
    HOLIDAY_TWICE,
    @OfKind(Kind.RULE)
    HOLIDAY_CHANGES_NOTHING,
    @OfKind(Kind.RULE)
    CALENDAR_WITHOUT_DAYS,
    @OfKind(Kind.CONFLICT)
    CALENDAR_CHANGED
}
