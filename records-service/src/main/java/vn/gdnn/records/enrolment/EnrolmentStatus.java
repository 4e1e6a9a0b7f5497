package vn.gdnn.records.enrolment;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
    ACTIVE,
    GRADUATED
}
