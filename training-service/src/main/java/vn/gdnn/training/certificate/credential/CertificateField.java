package vn.gdnn.training.certificate.credential;

/** What differs between two credentials of one training. */
public enum CertificateField {
    PUBLIC_ID,
    VALID_FROM,
    VALID_UNTIL,
    AWARDED_ON,
    FULL_NAME,
    DATE_OF_BIRTH,
    NUMBER,
    STATUS_LIST,
    STATUS_INDEX
}
