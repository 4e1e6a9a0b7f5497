package vn.gdnn.credential.check;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a document is not checked. */
enum CheckRefusal implements RefusalCode {
    DOCUMENT_TOO_LARGE(Kind.TOO_LARGE);

    private final Kind kind;

    CheckRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "credential-problems";
    }
}
