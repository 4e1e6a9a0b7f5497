package vn.gdnn.training.course.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.course.CourseRecord;
import vn.gdnn.training.course.Courses;

/** The courses that the caller sees, by code; each version by itself. */
@ApplicationScoped
public class CourseList {

    private final Courses courses;

    CourseList(Courses courses) {
        this.courses = courses;
    }

    @Transactional
    public Slice<CourseRecord> list(CourseSearch search, @Nullable Cursor after, int limit) {
        var filter = Courses.seen()
                .andIf(search.code(), "c.code = ?")
                .andIf(search.status() == null ? null : search.status().name(), "c.status = ?")
                .andIf(search.subject() == null ? null : search.subject().name(), "c.subject = ?")
                .andIf(search.component(), "c.components @> array[?::text]")
                .andAfter(after, "c.code, c.id");
        return Slice.of(
                courses.list(filter, limit),
                limit,
                last -> Cursor.of(last.facts().code(), last.id()));
    }
}
