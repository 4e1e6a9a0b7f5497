package vn.gdnn.curriculum.competence;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum CompetenceRefusal implements RefusalCode {
    COMPETENCE_UNKNOWN,
    COMPETENCE_LEVEL_UNKNOWN
}
