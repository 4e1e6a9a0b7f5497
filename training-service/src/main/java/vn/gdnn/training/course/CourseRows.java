package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkHead;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.course.content.Teaching;
import vn.gdnn.training.owner.Owner;

/** Writes versions of courses; whoever meets another's change is refused with STALE_VERSION. */
@ApplicationScoped
class CourseRows {

    private static final Map<String, CourseRefusal> KEYS = Map.of(
            "course_code", CourseRefusal.COURSE_CODE_TAKEN,
            "course_draft", CourseRefusal.COURSE_DRAFT_EXISTS);

    private static final String ADD = """
            insert into course (code, subject, title, provider, framework, framework_version, components, levels,
                hours_online, hours_face_to_face, languages, prerequisites, validity_months, attendance_percent, mark_needed,
                satisfaction, id, course, number, version, institution, province, status, written_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, 'DRAFT', array[?])""";

    private static final String REVISE = """
            update course set code = ?, subject = ?, title = ?, provider = ?, framework = ?, framework_version = ?,
                components = ?, levels = ?, hours_online = ?, hours_face_to_face = ?, languages = ?, prerequisites = ?,
                validity_months = ?, attendance_percent = ?, mark_needed = ?, satisfaction = ?, version = version + 1,
                written_by = array_append(array_remove(written_by, ?), ?)
            where id = ? and version = ? and status = 'DRAFT'""";

    private static final String OPEN = """
            insert into course (code, subject, title, provider, framework, framework_version, components, levels,
                hours_online, hours_face_to_face, languages, prerequisites, validity_months, attendance_percent, mark_needed,
                satisfaction, id, course, number, version, institution, province, status, written_by)
            select c.code, c.subject, c.title, c.provider, c.framework, c.framework_version, c.components, c.levels,
                c.hours_online, c.hours_face_to_face, c.languages, c.prerequisites, c.validity_months, c.attendance_percent,
                c.mark_needed, c.satisfaction, ?, c.course,
                (select max(all_of.number) + 1 from course all_of where all_of.course = c.course), 0, c.institution,
                c.province, 'DRAFT', array[?]
            from course c where c.id = ?""";

    private final Database database;

    CourseRows(Database database) {
        this.database = database;
    }

    /** The first version of a course. */
    void add(UUID id, Owner owner, CourseFacts facts, FrameworkHead framework, String by) {
        UniqueKey.guard(KEYS, () -> write(ADD, facts, framework, id, id, owner.institution(), owner.province(), by));
    }

    /** What the draft says now; who wrote of it is kept. */
    void revise(CourseRecord draft, CourseFacts facts, FrameworkHead framework, String by) {
        UniqueKey.guard(KEYS, () -> requireOne(write(REVISE, facts, framework, by, by, draft.id(), draft.version())));
    }

    /** A draft that says what the version said. */
    void open(UUID id, CourseRecord version, String by) {
        UniqueKey.guard(KEYS, () -> requireOne(database.update(OPEN, id, by, version.id())));
    }

    /** The draft is offered, and what was before it is replaced; the database refuses it to whoever wrote of it. */
    void offer(CourseRecord draft, String by) {
        database.update(
                "update course set status = 'REPLACED', version = version + 1 where course = ? and status = 'OFFERED'",
                draft.course());
        requireOne(database.update("""
                update course set status = 'OFFERED', version = version + 1, offered_by = ?, offered_at = now()
                where id = ? and version = ? and status = 'DRAFT'""", by, draft.id(), draft.version()));
    }

    /** No longer offered from today on. */
    void withdraw(CourseRecord offered, LocalDate on, String reason) {
        requireOne(database.update("""
                update course set status = 'WITHDRAWN', version = version + 1, withdrawn_on = ?, withdrawal_reason = ?
                where id = ? and version = ? and status = 'OFFERED'""", on, reason, offered.id(), offered.version()));
    }

    /** Whether that account wrote something of the version. */
    boolean wasWrittenBy(UUID id, String account) {
        return database.find(row -> true, "select 1 from course where id = ? and ? = any (written_by)", id, account)
                .isPresent();
    }

    private int write(String statement, CourseFacts facts, FrameworkHead framework, @Nullable Object... further) {
        return database.update(
                statement,
                Stream.of(said(facts, framework), taught(facts.teaching()), asked(facts), further)
                        .flatMap(Arrays::stream)
                        .toArray());
    }

    private static @Nullable Object[] said(CourseFacts facts, FrameworkHead framework) {
        return new Object[] {
            facts.code(), facts.subject(), facts.title(), facts.provider(), framework.code(), framework.version()
        };
    }

    private static @Nullable Object[] taught(Teaching teaching) {
        return new Object[] {
            teaching.components(),
            teaching.levels(),
            teaching.hoursOnline(),
            teaching.hoursFaceToFace(),
            teaching.languages().toArray(String[]::new)
        };
    }

    private static @Nullable Object[] asked(CourseFacts facts) {
        var rule = facts.completion();
        return new @Nullable Object[] {
            facts.prerequisites().toArray(UUID[]::new),
            facts.validityMonths(),
            rule.attendancePercent(),
            rule.markNeeded(),
            rule.satisfaction()
        };
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
    }
}
