package vn.gdnn.training.course.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.course.Courses;

/** Which of the courses that are offered to the caller teach a component, and up to one of these levels. */
@ApplicationScoped
public class CoursesTeaching {

    /** A course that teaches a component. */
    public record TeachingCourse(String component, UUID id, String code, String title, String provider) {}

    private static final String SELECT = """
            select component, id, code, title, provider from (
                select x.component, c.id, c.code, c.title, c.provider,
                       row_number() over (partition by x.component order by c.code, c.id) as place
                from course c cross join lateral unnest(c.components, c.levels) as x (component, level)
                where %s and c.status = 'OFFERED' and c.framework = ? and x.component = any (?) and x.level = any (?)) teaching
            where place <= 10 order by component, place""";

    private final Database database;

    CoursesTeaching(Database database) {
        this.database = database;
    }

    /** Of each component the first ten by code. */
    @Transactional
    public List<TeachingCourse> teaching(String framework, Collection<String> components, Collection<String> levels) {
        var seen = Courses.seen().and("c.components && ?::text[]", (Object) components.toArray(String[]::new));
        return database.list(
                row -> new TeachingCourse(
                        row.text("component"),
                        row.uuid("id"),
                        row.text("code"),
                        row.text("title"),
                        row.text("provider")),
                SELECT.formatted(seen.sql()),
                seen.parametersAnd(framework, components.toArray(String[]::new), levels.toArray(String[]::new)));
    }
}
