package vn.gdnn.records.register.issue;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.register.entry.Graduate;

/** Shows whose diplomas an order is for, so that nobody signs a number. */
@ApplicationScoped
public class ReadIssue {

    private final Database database;
    private final Jobs jobs;
    private final IssueObstacles obstacles;
    private final NoteListings listings;
    private final CurrentScope scope;

    ReadIssue(Database database, Jobs jobs, IssueObstacles obstacles, NoteListings listings, CurrentScope scope) {
        this.database = database;
        this.jobs = jobs;
        this.obstacles = obstacles;
        this.listings = listings;
        this.scope = scope;
    }

    /** In the order of the job. */
    @Transactional
    public Slice<IssueItem> list(UUID job, @Nullable Cursor after, int limit) {
        var institution = scope.institution();
        jobs.require(job, DiplomaIssue.NAME);
        var rows = database.list(
                Found::of,
                """
                select i.position, i.subject, i.code, i.position < j.next_position as done, s.id as student, s.code as student_code,
                       s.full_name, p.code as programme_code, p.name as programme_name, p.level, r.graduation_class,
                       r.decision_number, d.id as diploma, d.serial_number, d.register_number
                from job_item i
                join job j on j.institution = i.institution and j.id = i.job
                """ + Graduate.JOINS + """
                left join lateral (
                    select id, serial_number, register_number from diploma
                    where institution = i.institution and enrolment = i.subject and status <> 'CANCELLED'
                    order by id desc limit 1) d on true
                where i.institution = ? and i.job = ? and i.position > ? order by i.position limit ?""",
                institution,
                job,
                after == null ? 0 : after.number(0),
                limit + 1);
        listings.note(
                "issue of diplomas",
                rows.stream()
                        .limit(limit)
                        .flatMap(found -> Stream.ofNullable(found.student()))
                        .map(student -> new Shown(institution, student))
                        .toList());
        return Slice.of(withObstacles(institution, job, rows), limit, last -> Cursor.of(last.position()));
    }

    /** What is still to be done is judged as the job will judge it. */
    private List<IssueItem> withObstacles(String institution, UUID job, List<Found> rows) {
        var waiting = rows.stream()
                .filter(row -> !row.done())
                .map(row -> new JobItem(row.item().position(), row.item().enrolmentId()))
                .toList();
        var found = obstacles.find(institution, job, waiting);
        return rows.stream()
                .map(Found::item)
                .map(item -> found.containsKey(item.position())
                        ? item.hinderedBy(requireNonNull(found.get(item.position())))
                        : item)
                .toList();
    }

    private record Found(IssueItem item, @Nullable UUID student, boolean done) {

        static Found of(Row row) throws SQLException {
            var student = row.textOrNull("student_code");
            var programme = row.textOrNull("programme_code");
            var diploma = row.uuidOrNull("diploma");
            return new Found(
                    new IssueItem(
                            row.integer("position"),
                            row.uuid("subject"),
                            student == null ? null : new IssueItem.Person(student, row.text("full_name")),
                            programme == null
                                    ? null
                                    : new IssueItem.Course(programme, row.text("programme_name"), row.text("level")),
                            row.constantOrNull(GraduationClass.class, "graduation_class"),
                            row.textOrNull("decision_number"),
                            diploma == null
                                    ? null
                                    : new IssueItem.Entry(
                                            diploma, row.text("serial_number"), row.text("register_number")),
                            row.textOrNull("code")),
                    row.uuidOrNull("student"),
                    row.bool("done"));
        }
    }
}
