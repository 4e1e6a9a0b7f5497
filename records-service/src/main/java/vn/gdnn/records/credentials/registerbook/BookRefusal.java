package vn.gdnn.records.credentials.registerbook;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why there is no extract to give. */
enum BookRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    REGISTER_BOOK_EMPTY
}
