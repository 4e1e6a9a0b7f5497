package vn.gdnn.records.learning.gradebook;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why running marks are refused. */
enum MarkRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    MARKS_NOT_FOUND,
    @OfKind(Kind.RULE)
    MARKS_INCOMPLETE
}
