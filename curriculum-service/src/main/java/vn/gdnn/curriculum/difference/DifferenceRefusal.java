package vn.gdnn.curriculum.difference;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum DifferenceRefusal implements RefusalCode {
    VERSIONS_OF_TWO_PROGRAMMES
}
