package vn.gdnn.records.learning.discipline;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a discipline is refused. */
enum DisciplineRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    DISCIPLINE_DATE_INVALID
}
