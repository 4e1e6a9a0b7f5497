package vn.gdnn.curriculum.occupation;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an entry of the list, or a file of it, is not taken. */
public enum OccupationRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    OCCUPATION_NOT_FOUND,
    @OfKind(Kind.RULE)
    OCCUPATION_LEVEL_MISMATCH,
    @OfKind(Kind.RULE)
    OCCUPATION_PERIOD_REVERSED,
    @OfKind(Kind.RULE)
    OCCUPATION_PERIOD_OVERLAPS,
    @OfKind(Kind.RULE)
    OCCUPATION_FILE_FAULTY,
    @OfKind(Kind.RULE)
    OCCUPATION_FIELD_INVALID
}
