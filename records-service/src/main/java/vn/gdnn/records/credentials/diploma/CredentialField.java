package vn.gdnn.records.credentials.diploma;

/** What differs between two credentials of one programme. */
enum CredentialField {
    PUBLIC_ID,
    VERSION,
    VALID_FROM,
    AWARDED_ON,
    FULL_NAME,
    DATE_OF_BIRTH,
    SERIAL_NUMBER,
    NARRATIVE,
    GRADUATION_CLASS,
    STATUS_LIST,
    STATUS_INDEX
}
