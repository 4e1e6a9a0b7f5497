package vn.gdnn.training.participation;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why attendance, a mark or an answer is not kept. */
@OfKind(RefusalCode.Kind.RULE)
public enum ParticipationRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    MEETING_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    NOT_SEATED,
    @OfKind(Kind.CONFLICT)
    COMPLETED_ALREADY,
    @OfKind(Kind.CONFLICT)
    MARK_OF_DAY_GIVEN,
    @OfKind(Kind.CONFLICT)
    SATISFACTION_GIVEN,
    MEETING_NOT_BEGUN,
    ATTENDED_BEFORE_SIGN_UP,
    MARK_NOT_ASKED,
    MARK_OUTSIDE_SESSION,
    MARK_BEFORE_ATTENDANCE,
    SATISFACTION_NOT_ASKED,
    SATISFACTION_BEFORE_SESSION
}
