package vn.gdnn.training.expiry;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum ExpiryRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    MAIL_ADDRESS_NOT_FOUND
}
