package vn.gdnn.kit.imports.receipt;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why no receipt is given. */
@TextsIn("kit-problems")
enum ReceiptRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    IMPORT_NOT_FINISHED
}
