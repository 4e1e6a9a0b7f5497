package vn.gdnn.credential.key;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why nothing can be signed, or a key not changed. */
@TextsIn("credential-problems")
public enum KeyRefusal implements RefusalCode {
    @OfKind(Kind.UNAVAILABLE)
    SIGNING_KEY_UNAVAILABLE,
    @OfKind(Kind.UNAVAILABLE)
    SIGNER_KEY_UNAVAILABLE,
    @OfKind(Kind.NOT_FOUND)
    SIGNING_KEY_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    SIGNING_KEY_DISOWNED,
    @OfKind(Kind.CONFLICT)
    SIGNING_KEY_EXPIRED,

    @OfKind(Kind.RULE)
    COMPROMISE_DAY_INVALID,
    @OfKind(Kind.CONFLICT)
    SIGNING_KEY_NOT_RENEWED
}
