package vn.gdnn.curriculum.programme.state;

/** Where a version of a programme stands on its way. */
public enum ProgrammeStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SUPERSEDED,
    RETIRED
}
