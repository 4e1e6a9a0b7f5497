package vn.gdnn.records.register.numbers;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a pattern of entry numbers is refused. */
enum RegisterRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    REGISTER_PATTERN_INVALID
}
