package vn.gdnn.curriculum.programme.review;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum ReviewRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    REVIEW_RECORDED,
    REVIEW_BEFORE_DECISION,
    REVIEW_IN_FUTURE
}
