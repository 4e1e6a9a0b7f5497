package vn.gdnn.reporting.indicator;

import vn.gdnn.kit.problem.RefusalCode;

enum IndicatorRefusal implements RefusalCode {
    INDICATOR_NOT_FOUND(Kind.NOT_FOUND),
    INDICATOR_NOT_COMPUTED(Kind.RULE),
    SCOPE_NOT_FOUND(Kind.NOT_FOUND),
    DAY_IN_FUTURE(Kind.RULE);

    private final Kind kind;

    IndicatorRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
