package vn.gdnn.records.graduation.recognition;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a graduation is not recognised. */
public enum GraduationRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    GRADUATION_CONDITIONS_NOT_MET,
    @OfKind(Kind.RULE)
    GRADUATION_CLASS_REQUIRED,
    @OfKind(Kind.RULE)
    GRADUATION_CLASS_COMPUTED,
    @OfKind(Kind.RULE)
    GRADUATION_CLASS_INVALID,
    @OfKind(Kind.RULE)
    DECISION_DATE_INVALID,
    @OfKind(Kind.RULE)
    DECISION_BEFORE_RESULT,
    @OfKind(Kind.CONFLICT)
    QUALIFICATION_HELD_ALREADY,
    @OfKind(Kind.CONFLICT)
    QUALIFICATION_HELD_ELSEWHERE,
    @OfKind(Kind.CONFLICT)
    GRADUATED_UNDER_ANOTHER_ENTRY,
    @OfKind(Kind.CONFLICT)
    RECOGNISED_ALREADY,
    @OfKind(Kind.CONFLICT)
    RECOGNITION_WITHDRAWN,
    @OfKind(Kind.RULE)
    WITHDRAWAL_DATE_INVALID,
    @OfKind(Kind.CONFLICT)
    NOT_RECOGNISED,
    @OfKind(Kind.NOT_FOUND)
    RECOGNITION_NOT_FOUND
}
