package vn.gdnn.training.framework.need;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum NeedRefusal implements RefusalCode {
    NEED_DAY_PASSED,
    NEED_FRAMEWORK_UNKNOWN,
    NEED_LEVEL_UNKNOWN
}
