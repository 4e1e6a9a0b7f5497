package vn.gdnn.records.credentials.reseal;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why diplomas are not sealed anew. */
enum ResealRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    SIGNING_KEY_NOT_DISOWNED,

    @OfKind(Kind.CONFLICT)
    NOTHING_TO_RESEAL,

    @OfKind(Kind.RULE)
    DIPLOMA_NOT_UNDER_KEY,

    @OfKind(Kind.RULE)
    LOGGED_AFTER_COMPROMISE
}
