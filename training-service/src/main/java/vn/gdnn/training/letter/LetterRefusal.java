package vn.gdnn.training.letter;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum LetterRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    MAIL_ADDRESS_NOT_FOUND
}
