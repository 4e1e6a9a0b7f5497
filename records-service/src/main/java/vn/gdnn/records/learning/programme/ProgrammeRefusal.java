package vn.gdnn.records.learning.programme;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a programme cannot be entered. */
public enum ProgrammeRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    PROGRAMME_UNKNOWN,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_RETIRED
}
