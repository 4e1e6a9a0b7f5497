package vn.gdnn.records.learning.correction;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a file of corrections is not decided on. */
enum CorrectionFileRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    CORRECTION_FILE_NOT_FOUND
}
