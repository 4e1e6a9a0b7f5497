package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;

/** Posted results; added, never changed: a correction stands beside what was posted. */
@ApplicationScoped
public class ModuleResults {

    /** Results as they were known at a moment, which is asked for four times. */
    static final String KNOWN = """
            select r.institution, r.id, r.enrolment, r.module_code, r.attempt, r.posted_on, r.term, r.studied_again, b.passed_before, b.preceded,
                   coalesce(c.number, 0) as corrections,
                   coalesce(c.regular_marks, r.regular_marks) as regular_marks,
                   coalesce(c.periodic_marks, r.periodic_marks) as periodic_marks,
                   coalesce(c.exam_mark, r.exam_mark) as exam_mark,
                   coalesce(c.examiner_marks, r.examiner_marks) as examiner_marks,
                   coalesce(c.score, r.score) as score, case when c.number is null then r.letter else c.letter end as letter,
                   coalesce(c.passed, r.passed) as passed, coalesce(c.rule_set, r.rule_set) as rule_set
            from module_result r
            left join lateral (
                select * from result_correction n
                where n.institution = r.institution and n.result = r.id and n.recorded_at <= ?
                order by n.number desc limit 1) c on true
            left join lateral (
                select coalesce(bool_or(coalesce(k.passed, e.passed)), false) as passed_before,
                       coalesce(bool_or(e.attempt = r.attempt - 1), false) as preceded
                from module_result e
                left join lateral (
                    select n.passed from result_correction n
                    where n.institution = e.institution and n.result = e.id and n.recorded_at <= ?
                    order by n.number desc limit 1) k on true
                where e.recorded_at <= ? and e.institution = r.institution and e.enrolment = r.enrolment
                  and e.module_code = r.module_code and e.attempt < r.attempt) b on r.attempt > 1
            where r.recorded_at <= ?\s""";

    private static final String IN_FORCE = KNOWN + "and r.institution = ? and r.enrolment = ? ";

    static final OffsetDateTime NOW = OffsetDateTime.MAX;

    private final Database database;

    ModuleResults(Database database) {
        this.database = database;
    }

    /** All results of an enrolment as they stand, by module and attempt. */
    public List<ModuleResult> list(String institution, UUID enrolment) {
        return list(institution, enrolment, NOW);
    }

    /** All results of an enrolment as they were known at that moment. */
    public List<ModuleResult> listAsOf(String institution, UUID enrolment, Instant moment) {
        return list(institution, enrolment, moment.atOffset(ZoneOffset.UTC));
    }

    private List<ModuleResult> list(String institution, UUID enrolment, OffsetDateTime known) {
        return database.list(
                ModuleResult::of,
                IN_FORCE + "order by r.module_code, r.attempt",
                known,
                known,
                known,
                known,
                institution,
                enrolment);
    }

    ModuleResult require(String institution, UUID enrolment, UUID id) {
        return require(institution, enrolment, id, NOW);
    }

    ModuleResult require(String institution, UUID enrolment, UUID id, OffsetDateTime known) {
        return database.find(
                        ModuleResult::of,
                        IN_FORCE + "and r.id = ?",
                        known,
                        known,
                        known,
                        known,
                        institution,
                        enrolment,
                        id)
                .orElseThrow(() -> new Refusal(ResultRefusal.RESULT_NOT_FOUND));
    }

    /** Refuses with RESULT_POSTED if the attempt has its result. */
    public void requireUnposted(String institution, UUID enrolment, String moduleCode, int attempt) {
        database.find(row -> true, """
                        select 1 from module_result
                        where institution = ? and enrolment = ? and module_code = ? and attempt = ?""", institution, enrolment, moduleCode, attempt)
                .ifPresent(posted -> {
                    throw new Refusal(ResultRefusal.RESULT_POSTED);
                });
    }

    void add(String institution, UUID enrolment, ModuleResult result) {
        var attempt = result.attempt();
        UniqueKey.guard(
                Map.of("result_posted", ResultRefusal.RESULT_POSTED),
                () -> database.update(
                        """
                        insert into module_result (institution, id, enrolment, module_code, attempt, regular_marks,
                                                   periodic_marks, exam_mark, examiner_marks, score, letter, passed,
                                                   rule_set, posted_on, term, studied_again)
                        values (?, ?, ?, ?, ?, ?::numeric[], ?::numeric[], ?, ?::numeric[], ?, ?, ?, ?, ?, ?, ?)""",
                        institution,
                        result.id(),
                        enrolment,
                        attempt.moduleCode(),
                        attempt.number(),
                        MarkList.literal(result.marks().regular()),
                        MarkList.literal(result.marks().periodic()),
                        result.marks().exam(),
                        MarkList.literal(result.assessment().examinerMarks()),
                        result.score().score(),
                        result.score().letter(),
                        result.score().passed(),
                        result.ruleSet(),
                        attempt.postedOn(),
                        attempt.term() == null ? null : attempt.term().toString(),
                        attempt.said() == AttemptKind.RESTUDY));
    }
}
