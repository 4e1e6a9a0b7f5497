package vn.gdnn.training.course.content;

/** What a course is about: digital competence counts for target T1, digital materials for T2, other for neither. */
public enum CourseSubject {
    DIGITAL_COMPETENCE,
    DIGITAL_MATERIALS,
    OTHER
}
