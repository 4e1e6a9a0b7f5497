package vn.gdnn.credential.seal;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a document is not sealed. */
public enum SealRefusal implements RefusalCode {
    TIMESTAMP_UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    SealRefusal(Kind kind) {
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
