package vn.gdnn.training.session;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a session is not found, not scheduled or not changed. */
@OfKind(RefusalCode.Kind.RULE)
public enum SessionRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    SESSION_NOT_FOUND,
    @OfKind(Kind.FORBIDDEN)
    SESSION_OF_ANOTHER,
    @OfKind(Kind.CONFLICT)
    SESSION_COURSE_NOT_OFFERED,
    @OfKind(Kind.CONFLICT)
    SESSION_CANCELLED,
    @OfKind(Kind.CONFLICT)
    SESSION_OVER,
    @OfKind(Kind.CONFLICT)
    SESSION_SEATS_TAKEN,
    @OfKind(Kind.CONFLICT)
    SESSION_MEETINGS_FIXED,
    SESSION_MEETINGS_FAULTY,
    SESSION_BEGINS_IN_PAST,
    SESSION_TOO_FAR,
    SESSION_SIGN_UP_TOO_LATE,
    SESSION_PLACE_MISSING,
    SESSION_LINK_NOT_HTTPS
}
