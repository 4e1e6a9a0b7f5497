package vn.gdnn.records.register.issue;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why many diplomas are not issued at once. */
enum IssuingRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    NOTHING_TO_ISSUE,
    @OfKind(Kind.RULE)
    SERIALS_UNDECIDED,
    @OfKind(Kind.RULE)
    GRADUATE_UNKNOWN,
    @OfKind(Kind.RULE)
    NOT_OF_THIS_DECISION,
    @OfKind(Kind.MALFORMED)
    GRADUATES_NAMED_TWICE
}
