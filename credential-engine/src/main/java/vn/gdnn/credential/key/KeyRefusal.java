package vn.gdnn.credential.key;

import vn.gdnn.kit.problem.RefusalCode;

/** Why nothing can be signed, or a key not changed. */
enum KeyRefusal implements RefusalCode {
    SIGNING_KEY_UNAVAILABLE(Kind.UNAVAILABLE),
    SIGNING_KEY_NOT_FOUND(Kind.NOT_FOUND),
    SIGNING_KEY_DISOWNED(Kind.CONFLICT),
    SIGNING_KEY_EXPIRED(Kind.CONFLICT),
    SIGNING_KEY_NOT_RENEWED(Kind.CONFLICT);

    private final Kind kind;

    KeyRefusal(Kind kind) {
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
