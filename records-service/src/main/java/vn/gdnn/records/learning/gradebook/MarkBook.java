package vn.gdnn.records.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.result.MarkList;

/** The running marks in the caller's scope, and every value they have had. */
@ApplicationScoped
public class MarkBook {

    private static final String COLUMNS = """
            module_code, attempt, regular_marks, periodic_marks, exam_mark, examiner_marks, version, recorded_by, recorded_at""";

    private final Database database;

    MarkBook(Database database) {
        this.database = database;
    }

    /** All running marks of an enrolment that are not posted yet. */
    public List<RunningMarks> unposted(String institution, UUID enrolment) {
        return database.list(RunningMarks::of, "select " + COLUMNS + """
                 from running_mark k where institution = ? and enrolment = ? and not exists (
                    select from module_result r where r.institution = k.institution and r.enrolment = k.enrolment
                       and r.module_code = k.module_code and r.attempt = k.attempt)
                order by module_code, attempt""", institution, enrolment);
    }

    /** Those of these running marks that are kept, posted or not. */
    List<KeptMarks> kept(String institution, List<UUID> ids) {
        return database.list(
                KeptMarks::of, "select id, enrolment, " + COLUMNS + """
                 , (select e.student from enrolment e where e.institution = k.institution and e.id = k.enrolment) as student
                 , exists (select from module_result r where r.institution = k.institution and r.enrolment = k.enrolment
                      and r.module_code = k.module_code and r.attempt = k.attempt) as posted
                 from running_mark k where institution = ? and id = any(?)""", institution, ids.toArray(UUID[]::new));
    }

    Optional<RunningMarks> find(String institution, Attempt attempt) {
        return database.find(
                RunningMarks::of,
                "select " + COLUMNS
                        + " from running_mark where institution = ? and enrolment = ? and module_code = ? and attempt = ?",
                institution,
                attempt.enrolment(),
                attempt.moduleCode(),
                attempt.number());
    }

    RunningMarks require(String institution, Attempt attempt) {
        return find(institution, attempt).orElseThrow(() -> new Refusal(MarkRefusal.MARKS_NOT_FOUND));
    }

    List<RunningMarks> history(String institution, Attempt attempt) {
        return database.list(
                RunningMarks::of,
                "select * from (select institution, enrolment, " + COLUMNS + " from running_mark union all select"
                        + " institution, enrolment, " + COLUMNS + " from running_mark_history) known"
                        + " where institution = ? and enrolment = ? and module_code = ? and attempt = ?"
                        + " order by version desc",
                institution,
                attempt.enrolment(),
                attempt.moduleCode(),
                attempt.number());
    }

    void upsert(String institution, Attempt attempt, RunningMarks.Given given, Actor by) {
        database.update(
                """
                insert into running_mark (institution, enrolment, module_code, attempt, version, regular_marks,
                                          periodic_marks, exam_mark, examiner_marks, recorded_by)
                values (?, ?, ?, ?, 0, ?::numeric[], ?::numeric[], ?, ?::numeric[], ?)
                on conflict (institution, enrolment, module_code, attempt) do update
                set regular_marks = excluded.regular_marks, periodic_marks = excluded.periodic_marks,
                    exam_mark = excluded.exam_mark, examiner_marks = excluded.examiner_marks,
                    recorded_by = excluded.recorded_by, version = running_mark.version + 1""",
                institution,
                attempt.enrolment(),
                attempt.moduleCode(),
                attempt.number(),
                MarkList.literal(given.regular()),
                MarkList.literal(given.periodic()),
                given.exam(),
                MarkList.literal(given.examiners()),
                by.subject());
    }
}
