package vn.gdnn.records.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportBatch;
import vn.gdnn.kit.imports.ImportKind;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.enrolment.Enrolments;
import vn.gdnn.records.grading.GradingRules;
import vn.gdnn.records.grading.Marks;
import vn.gdnn.records.grading.StudyMode;
import vn.gdnn.records.grading.Term;

/**
 * Module results as a school's information system sends them. Scores are computed by the one rule there is, in Java,
 * slice by slice; a result posted before passes unchanged or is refused.
 */
@ApplicationScoped
class ResultFile implements ImportKind {

    private static final String MARKS = "(?:10(?:\\.0{1,2})?|\\d(?:\\.\\d{1,2})?)";
    private static final String MARK_LIST = MARKS + "(?:;" + MARKS + "){0,19}";

    private final Outbox outbox;
    private final Clock clock;

    ResultFile(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("studentCode", "[A-Za-z0-9._/-]{1,40}").required(),
                Column.text("programmeCode").required().max(40),
                Column.text("moduleCode").required().max(40),
                Column.integer("attempt").required().between(1, 20),
                Column.pattern("regularMarks", MARK_LIST),
                Column.pattern("periodicMarks", MARK_LIST),
                Column.decimal("examMark", 4, 2).between(0, 10),
                Column.pattern("examMarks", MARKS + ";" + MARKS),
                Column.date("postedOn").required(),
                Column.pattern("term", "\\d{4}-\\d{4}\\.[1-3]")
                        .check(
                                ResultRefusal.TERM_INVALID,
                                text -> Term.read(text).isPresent()));
    }

    @Override
    public void merge(ImportBatch batch) throws SQLException {
        batch.refuseDuplicates("studentCode", "programmeCode", "moduleCode", "attempt");
        batch.refuseWhere(ResultRefusal.POSTED_IN_FUTURE, "postedOn", "s.posted_on > ?", LocalDate.now(clock));
        batch.refuseWhere(
                ResultRefusal.TEST_MARKS_MISSING,
                "regularMarks",
                "s.regular_marks is null and s.periodic_marks is null");
        batch.refuseWhere(ResultRefusal.EXAM_MARK_INVALID, "examMark", "num_nulls(s.exam_mark, s.exam_marks) <> 1");
        StagedSittings.match(batch);
        refuseUnfit(batch);
        var posted = batch.list(row -> row.getObject(1, LocalDate.class), INSERT, parameters(batch));
        posted.stream().min(LocalDate::compareTo).ifPresent(first -> tell(batch, posted.size(), first));
        batch.changed(posted.size());
    }

    private static void refuseUnfit(ImportBatch batch) throws SQLException {
        batch.refuse(ResultRefusal.RESULT_POSTED, "moduleCode", """
                select s.line from import_stage s join result_target r using (line)
                join module_result m on m.institution = ? and m.enrolment = r.enrolment
                     and m.module_code = s.module_code and m.attempt = s.attempt
                where (m.regular_marks, m.periodic_marks, m.exam_mark, m.examiner_marks, m.posted_on, m.term) is distinct from
                      (coalesce(string_to_array(s.regular_marks, ';')::numeric[], '{}'),
                       coalesce(string_to_array(s.periodic_marks, ';')::numeric[], '{}'), r.exam_mark, r.examiner_marks,
                       s.posted_on, s.term)""", batch.institution());
        batch.refuse(Enrolments.CLOSED, "programmeCode", """
                select s.line from import_stage s join result_target r using (line)
                where r.status <> 'ACTIVE' and not exists (
                    select from module_result m where m.institution = ? and m.enrolment = r.enrolment
                       and m.module_code = s.module_code and m.attempt = s.attempt)""", batch.institution());
    }

    private static final String INSERT = """
            insert into module_result (institution, id, enrolment, module_code, attempt, regular_marks, periodic_marks,
                                       exam_mark, examiner_marks, score, letter, passed, rule_set, posted_on, term)
            select ?, c.id, r.enrolment, s.module_code, s.attempt,
                   coalesce(string_to_array(s.regular_marks, ';')::numeric[], '{}'),
                   coalesce(string_to_array(s.periodic_marks, ';')::numeric[], '{}'),
                   r.exam_mark, r.examiner_marks, c.score, c.letter, c.passed, c.rule_set, s.posted_on, s.term
            from unnest(?::bigint[], ?::uuid[], ?::numeric[], ?::text[], ?::boolean[], ?::text[])
                 as c (line, id, score, letter, passed, rule_set)
            join import_stage s using (line) join result_target r using (line)
            order by r.enrolment, s.module_code, s.attempt
            on conflict (institution, enrolment, module_code, attempt) do nothing
            returning posted_on""";

    private Object[] parameters(ImportBatch batch) throws SQLException {
        var lines = batch.list(
                row -> new StagedMarks(
                        row.getLong("line"),
                        new Marks(
                                StagedMarks.read(row.getString("regular_marks")),
                                StagedMarks.read(row.getString("periodic_marks")),
                                row.getBigDecimal("exam_mark")),
                        GradingRules.forCohort(row.getInt("cohort"), StudyMode.valueOf(row.getString("study_mode")))),
                """
                select s.line, s.regular_marks, s.periodic_marks, r.exam_mark, r.cohort, r.study_mode
                from import_stage s join result_target r using (line)""");
        var scores = lines.stream().map(StagedMarks::score).toList();
        return new Object[] {
            batch.institution(),
            array(batch, "bigint", lines, StagedMarks::line),
            array(batch, "uuid", lines, line -> Ids.next()),
            array(batch, "numeric", scores, score -> score.score()),
            array(
                    batch,
                    "text",
                    scores,
                    score -> score.letter() == null ? null : score.letter().name()),
            array(batch, "boolean", scores, score -> score.passed()),
            array(batch, "text", lines, line -> line.rules().name())
        };
    }

    private static <T> java.sql.Array array(ImportBatch batch, String type, List<T> rows, Function<T, ?> value)
            throws SQLException {
        return batch.connection().createArrayOf(type, rows.stream().map(value).toArray());
    }

    private void tell(ImportBatch batch, int count, LocalDate first) {
        var fact = new ModuleResultsPosted(Ids.next(), batch.institution(), count, first);
        outbox.record(Topics.LEARNING_RESULT, fact.batchId().toString(), batch.institution(), fact);
    }
}
