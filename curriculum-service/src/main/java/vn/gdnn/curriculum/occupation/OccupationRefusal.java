package vn.gdnn.curriculum.occupation;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum OccupationRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    OCCUPATION_NOT_FOUND,
    @OfKind(Kind.RULE)
    OCCUPATION_LEVEL_MISMATCH,
    @OfKind(Kind.RULE)
    OCCUPATION_PERIOD_REVERSED,
    @OfKind(Kind.RULE)
    OCCUPATION_PERIOD_OVERLAPS
}
