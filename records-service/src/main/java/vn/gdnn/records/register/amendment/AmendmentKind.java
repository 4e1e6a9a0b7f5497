package vn.gdnn.records.register.amendment;

/** What changes a diploma's standing or words, and so needs two people. */
public enum AmendmentKind {
    DIPLOMA_CORRECTION,
    DIPLOMA_REISSUE,
    DIPLOMA_REVOCATION
}
