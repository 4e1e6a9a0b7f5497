package vn.gdnn.training.certificate.paper;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a certificate's file is not made. */
enum PaperRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    CERTIFICATE_LETTER_NOT_PRINTABLE
}
