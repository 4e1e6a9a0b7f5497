package vn.gdnn.credential.check;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a document is not checked. */
@TextsIn("credential-problems")
enum CheckRefusal implements RefusalCode {
    @OfKind(Kind.TOO_LARGE)
    DOCUMENT_TOO_LARGE
}
