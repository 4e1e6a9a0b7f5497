package vn.gdnn.training.signup;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.training.session.SessionRefusal;

/** Why somebody is not signed up or not withdrawn; the database, which gives the seats, answers with these names. */
@OfKind(RefusalCode.Kind.CONFLICT)
public enum SignUpRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    SIGN_UP_NOT_FOUND,
    ALREADY_SIGNED_UP,
    SESSIONS_OVERLAP,
    SIGN_UP_CLOSED,
    SIGN_UP_WITHDRAWN,
    SESSION_BEGUN,
    @OfKind(Kind.RULE)
    NOT_AT_WORK_THEN,
    @OfKind(Kind.RULE)
    PREREQUISITE_MISSING;

    /** What the database answered. */
    static RefusalCode named(String answer) {
        return answer.equals(SessionRefusal.SESSION_CANCELLED.name())
                ? SessionRefusal.SESSION_CANCELLED
                : valueOf(answer);
    }
}
