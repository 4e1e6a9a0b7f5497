package vn.gdnn.credential.seal;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a document is not sealed. */
@TextsIn("credential-problems")
public enum SealRefusal implements RefusalCode {
    @OfKind(Kind.UNAVAILABLE)
    TIMESTAMP_UNAVAILABLE,
    @OfKind(Kind.UNAVAILABLE)
    REVOCATION_UNKNOWN
}
