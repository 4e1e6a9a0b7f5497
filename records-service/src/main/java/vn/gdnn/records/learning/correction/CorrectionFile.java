package vn.gdnn.records.learning.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportedFile;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.records.learning.grading.MarkList;
import vn.gdnn.records.learning.result.ResultRefusal;
import vn.gdnn.records.learning.result.StagedAttempts;

/**
 * Corrections of posted results, each with the decision that orders it. Nothing changes until another person approves the
 * whole file; marks that stand already ask for nothing.
 */
@ApplicationScoped
class CorrectionFile implements StagedKind {

    private static final String RESULT = """
            module_result m on m.institution = ? and m.enrolment = r.enrolment and m.module_code = s.module_code
                 and m.attempt = s.attempt""";

    private static final String STAGE = """
            insert into correction_line (institution, id, file, line, enrolment, result, corrections, regular_marks,
                                         periodic_marks, exam_mark, examiner_marks, decision_number, decided_on, reason)
            select m.institution, gen_random_uuid(), ?, s.line, r.enrolment, m.id, coalesce(c.number, 0), a.regular,
                   a.periodic, s.exam_mark, r.examiner_marks, s.decision_number, s.decided_on, s.reason
            from import_stage s join result_target r using (line)
            join\s""" + RESULT + """

            left join lateral (
                select * from result_correction n where n.institution = m.institution and n.result = m.id
                order by n.number desc limit 1) c on true
            cross join lateral (
                select coalesce(string_to_array(s.regular_marks, ';')::numeric[], '{}') as regular,
                       coalesce(string_to_array(s.periodic_marks, ';')::numeric[], '{}') as periodic) a
            where (a.regular, a.periodic, r.examiner_marks) is distinct from
                  (coalesce(c.regular_marks, m.regular_marks), coalesce(c.periodic_marks, m.periodic_marks),
                   coalesce(c.examiner_marks, m.examiner_marks))
               or s.exam_mark <> coalesce(c.exam_mark, m.exam_mark)
            on conflict (institution, file, line) do nothing""";

    private final CorrectionFiles files;
    private final Clock clock;

    CorrectionFile(CorrectionFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "result-corrections";
    }

    @Override
    public List<Column> columns() {
        return StagedAttempts.columns(
                Column.pattern("examMarks", MarkList.MARK + ";" + MarkList.MARK).example("8;7"),
                Column.text("decisionNumber").example("3/QĐ-CĐ").required().max(100),
                Column.date("decidedOn").required(),
                Column.text("reason").example("Nhập nhầm điểm").required().max(500));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("studentCode", "programmeCode", "moduleCode", "attempt");
        batch.refuseWhere(
                ResultRefusal.TEST_MARKS_MISSING,
                "regularMarks",
                "num_nonnulls(s.regular_marks, s.periodic_marks) = 0");
        batch.refuseWhere(ResultRefusal.EXAM_MARK_INVALID, "examMark", "num_nonnulls(s.exam_mark, s.exam_marks) <> 1");
        StagedAttempts.match(batch);
        batch.refuse(
                ResultRefusal.RESULT_NOT_FOUND,
                "attempt",
                "select s.line from import_stage s join result_target r using (line) left join " + RESULT
                        + " where m.id is null",
                batch.institution());
        batch.refuse(
                ResultRefusal.CORRECTION_DATE_INVALID,
                "decidedOn",
                "select s.line from import_stage s join result_target r using (line) join " + RESULT
                        + " where s.decided_on > ? or s.decided_on < m.posted_on",
                batch.institution(),
                LocalDate.now(clock));
        batch.changed(batch.update(STAGE, batch.job(), batch.institution()));
    }

    /** One request for all of the file, as soon as it was read to its end. */
    @Override
    public void finish(ImportedFile file) {
        files.ask(file.institution(), file.job(), new Actor(file.sender(), "import " + file.job()));
    }
}
