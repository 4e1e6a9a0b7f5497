package vn.gdnn.kit.time;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a question about the past cannot be answered. */
@TextsIn("kit-problems")
public enum AsOfRefusal implements RefusalCode {
    @OfKind(Kind.MALFORMED)
    AS_OF_INVALID,
    @OfKind(Kind.RULE)
    DAY_IN_FUTURE
}
