package vn.gdnn.records.register.digitisation;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an entry of an older register is not taken over. */
enum DigitisationRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    DIGITISED_TOO_RECENT
}
