package vn.gdnn.training.certificate.number;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a pattern of numbers is refused. */
enum NumberRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    CERTIFICATE_PATTERN_INVALID
}
