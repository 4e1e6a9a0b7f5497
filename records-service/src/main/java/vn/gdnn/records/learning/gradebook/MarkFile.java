package vn.gdnn.records.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.records.learning.enrolment.EnrolmentRefusal;
import vn.gdnn.records.learning.grading.MarkList;
import vn.gdnn.records.learning.result.ResultRefusal;
import vn.gdnn.records.learning.result.StagedAttempts;

/**
 * Running marks as a school's information system sends them; the same marks again change nothing, and what the file
 * does not say stays. The examination is said as a whole, by one mark or by one of each examiner.
 */
@ApplicationScoped
class MarkFile implements StagedKind {

    private static final String UPSERT = """
            insert into running_mark (institution, enrolment, module_code, attempt, version, regular_marks,
                                      periodic_marks, exam_mark, examiner_marks, recorded_by)
            select ?, r.enrolment, s.module_code, s.attempt, 0,
                   coalesce(string_to_array(s.regular_marks, ';')::numeric[], '{}'),
                   coalesce(string_to_array(s.periodic_marks, ';')::numeric[], '{}'),
                   s.exam_mark, r.examiner_marks, ?
            from import_stage s join result_target r using (line)
            order by r.enrolment, s.module_code, s.attempt
            on conflict (institution, enrolment, module_code, attempt) do update
            set regular_marks = coalesce(nullif(excluded.regular_marks, '{}'), running_mark.regular_marks),
                periodic_marks = coalesce(nullif(excluded.periodic_marks, '{}'), running_mark.periodic_marks),
                exam_mark = case when excluded.exam_mark is null and excluded.examiner_marks = '{}'
                                 then running_mark.exam_mark else excluded.exam_mark end,
                examiner_marks = case when excluded.exam_mark is null and excluded.examiner_marks = '{}'
                                      then running_mark.examiner_marks else excluded.examiner_marks end,
                recorded_by = excluded.recorded_by, version = running_mark.version + 1
            where (running_mark.regular_marks, running_mark.periodic_marks)
                  is distinct from
                  (coalesce(nullif(excluded.regular_marks, '{}'), running_mark.regular_marks),
                   coalesce(nullif(excluded.periodic_marks, '{}'), running_mark.periodic_marks))
               or (excluded.exam_mark is not null or excluded.examiner_marks <> '{}')
                  and (running_mark.exam_mark, running_mark.examiner_marks)
                      is distinct from (excluded.exam_mark, excluded.examiner_marks)""";

    @Override
    public String name() {
        return "marks";
    }

    @Override
    public List<Column> columns() {
        return StagedAttempts.columns(Column.pattern("examMarks", MarkList.MARK + "(?:;" + MarkList.MARK + ")?")
                .example("8;7"));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("studentCode", "programmeCode", "moduleCode", "attempt");
        StagedAttempts.match(batch);
        batch.refuse(EnrolmentRefusal.ENROLMENT_CLOSED, "programmeCode", """
                select s.line from import_stage s join result_target r using (line) where r.status <> 'ACTIVE'""");
        batch.refuse(ResultRefusal.RESULT_POSTED, "moduleCode", """
                select s.line from import_stage s join result_target r using (line)
                join module_result m on m.institution = ? and m.enrolment = r.enrolment
                     and m.module_code = s.module_code and m.attempt = s.attempt""", batch.institution());
        batch.changed(batch.update(UPSERT, batch.institution(), "import " + batch.job()));
    }
}
