package vn.gdnn.curriculum.programme.currency;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum CurrencyRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    TECHNOLOGY_DECLARED,
    TECHNOLOGY_BEFORE_DECISION,
    TECHNOLOGY_IN_FUTURE
}
