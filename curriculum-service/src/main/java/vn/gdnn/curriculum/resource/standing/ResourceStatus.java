package vn.gdnn.curriculum.resource.standing;

/** Where a version of a resource stands. */
public enum ResourceStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    SUPERSEDED,
    TAKEN_DOWN
}
