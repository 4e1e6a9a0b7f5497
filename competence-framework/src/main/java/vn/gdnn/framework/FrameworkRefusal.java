package vn.gdnn.framework;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a framework is not found or not taken. */
@OfKind(RefusalCode.Kind.RULE)
@TextsIn("framework-problems")
public enum FrameworkRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    FRAMEWORK_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    FRAMEWORK_VERSION_TAKEN,
    @OfKind(Kind.CONFLICT)
    FRAMEWORK_IDENTIFIER_TAKEN,
    FRAMEWORK_DAY_PASSED,
    FRAMEWORK_DAY_NOT_AFTER,
    FRAMEWORK_LEVEL_NEEDED,
    FRAMEWORK_FAULTY,
    FRAMEWORK_NAME_MISSING,
    FRAMEWORK_EMPTY,
    FRAMEWORK_TOO_LARGE,
    FRAMEWORK_IDENTIFIER_MALFORMED,
    FRAMEWORK_CODE_DOUBLED,
    FRAMEWORK_CODE_MALFORMED,
    FRAMEWORK_PARENT_UNKNOWN,
    FRAMEWORK_PARENT_WRONG,
    FRAMEWORK_PARENT_DOUBLED,
    FRAMEWORK_CYCLE,
    FRAMEWORK_LEVEL_UNKNOWN,
    FRAMEWORK_FIELD_STRAY,
    FRAMEWORK_CASE_UNREADABLE
}
