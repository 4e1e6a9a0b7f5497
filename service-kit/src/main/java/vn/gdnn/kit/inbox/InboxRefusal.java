package vn.gdnn.kit.inbox;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a parked event is not applied. */
@TextsIn("kit-problems")
enum InboxRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    PARKED_EVENT_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    PARKED_EVENT_APPLIED,
    @OfKind(Kind.RULE)
    PARKED_EVENT_STILL_FAILS
}
