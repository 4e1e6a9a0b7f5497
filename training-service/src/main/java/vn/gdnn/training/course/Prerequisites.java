package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.owner.Owner;

/** What must be completed before a course: courses offered to all who may sign up for it, and none that asks for it in turn. */
@ApplicationScoped
class Prerequisites {

    /** Whoever sees a course sees what it asks for: a province asks for no course of a school, the ministry for its own. */
    private static final String UNKNOWN = """
            select p.id from unnest(?::uuid[]) p (id) where not exists (
                select from course c where c.course = p.id and c.status = 'OFFERED' and %s
                    and (? or c.institution is null) and (? or c.province is null))""";

    private static final String IN_CIRCLE = """
            with recursive needed (course) as (
                select unnest(?::uuid[])
                union
                select p.id from needed n join course c on c.course = n.course and c.status in ('DRAFT', 'OFFERED')
                    cross join lateral unnest(c.prerequisites) p (id))
            select 1 from needed where course = ?""";

    private final Database database;

    Prerequisites(Database database) {
        this.database = database;
    }

    /** Two that would close a circle at once wait for each other. */
    void require(List<UUID> wanted, @Nullable UUID course, Owner owner) {
        if (wanted.isEmpty()) {
            return;
        }
        database.list(
                row -> true,
                "select pg_advisory_xact_lock(hashtextextended('prerequisites ' || ?, 0))::text",
                owner.tenant());
        var ids = wanted.toArray(UUID[]::new);
        var unknown = unknown(ids, owner);
        if (!unknown.isEmpty()) {
            throw new Refusal(CourseRefusal.COURSE_PREREQUISITE_UNKNOWN, unknown.get(0));
        }
        if (course != null && database.find(row -> true, IN_CIRCLE, ids, course).isPresent()) {
            throw new Refusal(CourseRefusal.COURSE_PREREQUISITE_CYCLE);
        }
    }

    private List<UUID> unknown(UUID[] ids, Owner owner) {
        var school = owner.institution() != null;
        var seen = Courses.seen();
        return database.list(
                row -> row.uuid("id"),
                UNKNOWN.formatted(seen.sql()),
                seen.parametersBetween(ids, school, school || owner.province() != null));
    }
}
