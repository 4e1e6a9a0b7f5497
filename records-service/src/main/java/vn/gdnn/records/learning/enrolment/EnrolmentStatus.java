package vn.gdnn.records.learning.enrolment;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
    ACTIVE,
    /** Results are reserved (bảo lưu); the time does not count. */
    RESERVED,
    ON_LEAVE,
    TRANSFERRED,
    EXPELLED,
    WITHDRAWN,
    GRADUATED;

    /** Whether the student may still come back to it. */
    boolean isOpen() {
        return this == ACTIVE || this == RESERVED || this == ON_LEAVE;
    }
}
