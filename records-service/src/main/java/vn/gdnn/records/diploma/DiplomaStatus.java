package vn.gdnn.records.diploma;

/** Where a diploma stands, from its entry in the register on. */
public enum DiplomaStatus {
    REGISTERED,
    SIGNED,
    ISSUED,
    REPLACED,
    REVOKED
}
