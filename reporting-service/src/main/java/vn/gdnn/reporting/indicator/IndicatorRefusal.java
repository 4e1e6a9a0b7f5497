package vn.gdnn.reporting.indicator;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum IndicatorRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    INDICATOR_NOT_FOUND,
    @OfKind(Kind.RULE)
    INDICATOR_NOT_COMPUTED,
    @OfKind(Kind.NOT_FOUND)
    RULE_NOT_FOUND,
    @OfKind(Kind.RULE)
    NO_STANDINGS,
    @OfKind(Kind.NOT_FOUND)
    SCOPE_NOT_FOUND,
    @OfKind(Kind.RULE)
    DAY_IN_FUTURE
}
