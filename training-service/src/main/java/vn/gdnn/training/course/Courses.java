package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.course.content.CompletionRule;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.course.content.CourseSubject;
import vn.gdnn.training.course.content.Teaching;
import vn.gdnn.training.course.content.Teaching.Outcome;
import vn.gdnn.training.owner.OwnedRows;
import vn.gdnn.training.owner.Owner;

/** The courses that the caller sees. */
@ApplicationScoped
public class Courses {

    /** Which versions of others a caller sees. */
    private static final String SHOWN = "c.status <> 'DRAFT'";

    private static final String SELECT = "select c.* from course c where %s order by c.code, c.id limit ?";

    private final Database database;
    private final Clock clock;

    Courses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The condition that keeps a query of {@code course c} to what the caller sees. */
    public static Filter seen() {
        return OwnedRows.seenBy(CurrentScope.required(), "c", SHOWN);
    }

    /** At most that many, and one more, by code. */
    @Transactional
    public List<CourseRecord> list(Filter filter, int limit) {
        return database.list(this::course, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
    }

    /** The version; COURSE_NOT_FOUND where the caller sees none. */
    @Transactional
    public CourseRecord require(UUID id) {
        return list(seen().and("c.id = ?", id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CourseRefusal.COURSE_NOT_FOUND));
    }

    /** As {@link #require}, for a change: COURSE_OF_ANOTHER where the caller sees it and does not keep it. */
    @Transactional
    public CourseRecord requireOwn(UUID id) {
        var course = require(id);
        if (!course.owner().equals(Owner.ofCaller())) {
            throw new Refusal(CourseRefusal.COURSE_OF_ANOTHER);
        }
        return course;
    }

    private CourseRecord course(Row row) throws SQLException {
        return new CourseRecord(
                row.uuid("id"),
                row.uuid("course"),
                row.integer("number"),
                row.bigint("version"),
                row.constant(CourseStatus.class, "status"),
                new Owner(row.textOrNull("institution"), row.textOrNull("province")),
                facts(row),
                new CourseRecord.Offer(
                        day(row.instantOrNull("offered_at")),
                        row.dateOrNull("withdrawn_on"),
                        row.textOrNull("withdrawal_reason")));
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }

    private static CourseFacts facts(Row row) throws SQLException {
        return new CourseFacts(
                row.text("code"),
                row.constant(CourseSubject.class, "subject"),
                row.text("title"),
                row.text("provider"),
                teaching(row),
                row.uuids("prerequisites"),
                row.integerOrNull("validity_months"),
                new CompletionRule(
                        row.integer("attendance_percent"),
                        row.decimalOrNull("mark_needed"),
                        row.textOrNull("satisfaction")));
    }

    private static Teaching teaching(Row row) throws SQLException {
        var components = row.texts("components");
        var levels = row.texts("levels");
        return new Teaching(
                row.text("framework"),
                IntStream.range(0, components.size())
                        .mapToObj(place -> new Outcome(components.get(place), levels.get(place)))
                        .toList(),
                row.integer("hours_online"),
                row.integer("hours_face_to_face"),
                row.texts("languages"));
    }
}
