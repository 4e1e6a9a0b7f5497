package vn.gdnn.records.learning.result;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a module result is refused. */
public enum ResultRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    RESULT_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    RESULT_POSTED,
    @OfKind(Kind.RULE)
    MODULE_UNKNOWN,
    @OfKind(Kind.RULE)
    TEST_MARKS_MISSING,
    @OfKind(Kind.RULE)
    EXAM_MARK_INVALID,
    @OfKind(Kind.RULE)
    TERM_INVALID,
    @OfKind(Kind.RULE)
    ATTEMPT_KIND_CONTRADICTED,
    @OfKind(Kind.RULE)
    ATTEMPT_GAP,
    @OfKind(Kind.RULE)
    POSTED_IN_FUTURE,
    @OfKind(Kind.RULE)
    POSTED_BEFORE_ENROLMENT,
    @OfKind(Kind.RULE)
    TERM_NOT_BEGUN,
    @OfKind(Kind.RULE)
    CORRECTION_DATE_INVALID,
    @OfKind(Kind.RULE)
    CORRECTION_NEEDS_SECOND_PERSON
}
