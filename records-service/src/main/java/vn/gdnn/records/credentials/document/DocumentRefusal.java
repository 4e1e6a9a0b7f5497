package vn.gdnn.records.credentials.document;

import vn.gdnn.kit.problem.RefusalCode;

/** Why there is no document to give. */
public enum DocumentRefusal implements RefusalCode {
    DOCUMENT_NOT_FOUND(Kind.NOT_FOUND),
    DIPLOMA_NO_LONGER_VALID(Kind.GONE),
    LETTER_NOT_PRINTABLE(Kind.RULE),
    DOCUMENT_NOT_MADE(Kind.RULE);

    private final Kind kind;

    DocumentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
