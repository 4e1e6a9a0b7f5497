package vn.gdnn.records.credentials.document;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why there is no document to give. */
public enum DocumentRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    DOCUMENT_NOT_FOUND,
    @OfKind(Kind.NOT_FOUND)
    EUROPASS_NOT_OFFERED,
    @OfKind(Kind.GONE)
    DIPLOMA_NO_LONGER_VALID,
    @OfKind(Kind.RULE)
    LETTER_NOT_PRINTABLE,
    @OfKind(Kind.RULE)
    DOCUMENT_NOT_MADE
}
