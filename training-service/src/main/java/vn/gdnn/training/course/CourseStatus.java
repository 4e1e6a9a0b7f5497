package vn.gdnn.training.course;

/** How far a version of a course has come; it goes from one to the next and never back. */
public enum CourseStatus {
    /** Being written. */
    DRAFT,
    /** Open for sessions. */
    OFFERED,
    /** A later version is offered. */
    REPLACED,
    /** No longer offered. */
    WITHDRAWN
}
