package vn.gdnn.training.course.catalogue;

import org.jspecify.annotations.Nullable;
import vn.gdnn.training.course.CourseStatus;
import vn.gdnn.training.course.content.CourseSubject;

/** Which courses to list: those of a code, a status, a subject, and those that teach a component. */
public record CourseSearch(
        @Nullable String code,
        @Nullable CourseStatus status,
        @Nullable CourseSubject subject,
        @Nullable String component) {}
