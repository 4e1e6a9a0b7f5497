package vn.gdnn.records.learning.schoolclass;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a class is refused. */
public enum ClassRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    CLASS_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    CLASS_UNKNOWN,
    @OfKind(Kind.CONFLICT)
    CLASS_CODE_TAKEN,
    @OfKind(Kind.RULE)
    CLASS_OF_ANOTHER_PROGRAMME
}
