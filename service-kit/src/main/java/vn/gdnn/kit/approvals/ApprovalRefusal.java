package vn.gdnn.kit.approvals;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a request for approval is not taken or decided. */
@TextsIn("kit-problems")
enum ApprovalRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    APPROVAL_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    APPROVAL_PENDING,
    @OfKind(Kind.CONFLICT)
    APPROVAL_DECIDED,
    @OfKind(Kind.FORBIDDEN)
    APPROVAL_BY_REQUESTER,
    @OfKind(Kind.FORBIDDEN)
    APPROVAL_OF_ANOTHER
}
