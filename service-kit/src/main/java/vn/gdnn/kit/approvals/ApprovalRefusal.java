package vn.gdnn.kit.approvals;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a request for approval is not taken or decided. */
enum ApprovalRefusal implements RefusalCode {
    APPROVAL_NOT_FOUND(Kind.NOT_FOUND),
    APPROVAL_PENDING(Kind.CONFLICT),
    APPROVAL_DECIDED(Kind.CONFLICT),
    APPROVAL_BY_REQUESTER(Kind.FORBIDDEN);

    private final Kind kind;

    ApprovalRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "kit-problems";
    }
}
