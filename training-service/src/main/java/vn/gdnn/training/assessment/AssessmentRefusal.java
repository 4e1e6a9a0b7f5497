package vn.gdnn.training.assessment;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum AssessmentRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    SELF_ASSESSMENT_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    SELF_ASSESSMENT_AFTER_LEAVING,
    @OfKind(Kind.RULE)
    NO_SELF_ASSESSMENT
}
