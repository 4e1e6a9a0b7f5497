package vn.gdnn.training.retelling;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum RetellingRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    RETELLING_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    RETELLING_RUNNING
}
