package vn.gdnn.training.course;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a course is not found, not taken or not offered. */
@OfKind(RefusalCode.Kind.RULE)
public enum CourseRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    COURSE_NOT_FOUND,
    @OfKind(Kind.FORBIDDEN)
    COURSE_OF_ANOTHER,
    @OfKind(Kind.FORBIDDEN)
    COURSE_REVIEW_BY_WRITER,
    @OfKind(Kind.CONFLICT)
    COURSE_CODE_TAKEN,
    @OfKind(Kind.CONFLICT)
    COURSE_NOT_A_DRAFT,
    @OfKind(Kind.CONFLICT)
    COURSE_NOT_OFFERED,
    @OfKind(Kind.CONFLICT)
    COURSE_DRAFT_EXISTS,
    COURSE_CODE_FIXED,
    COURSE_FRAMEWORK_UNKNOWN,
    COURSE_COMPONENT_UNKNOWN,
    COURSE_LEVEL_UNKNOWN,
    COURSE_OUTCOME_DOUBLED,
    COURSE_HOURS_MISSING,
    COURSE_QUESTIONNAIRE_UNKNOWN,
    COURSE_PREREQUISITE_UNKNOWN,
    COURSE_PREREQUISITE_CYCLE
}
