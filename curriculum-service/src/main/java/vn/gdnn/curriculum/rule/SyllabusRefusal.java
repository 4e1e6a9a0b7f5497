package vn.gdnn.curriculum.rule;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum SyllabusRefusal implements RefusalCode {
    SYLLABUS_FAULTY
}
