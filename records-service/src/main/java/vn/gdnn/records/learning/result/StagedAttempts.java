package vn.gdnn.records.learning.result;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.records.learning.grading.MarkList;

/** Lines of a file that name an attempt: each is matched to its enrolment, in table {@code result_target}. */
public final class StagedAttempts {

    private StagedAttempts() {}

    /** The columns that say which attempt a line is about and its marks, and those that a file has besides. */
    public static List<Column> columns(Column... besides) {
        return Stream.concat(
                        Stream.of(
                                Column.pattern("studentCode", "[A-Za-z0-9._/-]{1,40}")
                                        .example("HS-0001")
                                        .required(),
                                Column.text("programmeCode")
                                        .example("CD-CNTT")
                                        .required()
                                        .max(40),
                                Column.text("moduleCode")
                                        .example("MH01")
                                        .required()
                                        .max(40),
                                Column.integer("attempt").required().between(1, 20),
                                Column.pattern("regularMarks", MarkList.MARKS).example("8;7.5"),
                                Column.pattern("periodicMarks", MarkList.MARKS).example("7"),
                                Column.decimal("examMark", 4, 2).between(0, 10)),
                        Stream.of(besides))
                .toList();
    }

    /** Finds the enrolments and locks them, and refuses lines whose student, programme or module is unknown. */
    public static void match(StagedRows batch) throws SQLException {
        lockEnrolments(batch);
        matchEnrolments(batch);
        refuseUnknown(batch);
    }

    /** Nobody graduates between the look at an enrolment and the new result on it. */
    private static void lockEnrolments(StagedRows batch) throws SQLException {
        batch.list(row -> row.getLong(1), """
                with held as (
                    select e.id from enrolment e
                    where (e.institution, e.id) in (
                        select e.institution, e.id from import_stage s
                        join student t on t.institution = ? and t.code = s.student_code
                        join enrolment e on e.institution = t.institution and e.student = t.id
                             and e.programme_code = s.programme_code)
                    order by e.id for share)
                select count(*) from held""", batch.institution());
    }

    /** The active enrolment, else the latest that ended. */
    private static void matchEnrolments(StagedRows batch) throws SQLException {
        batch.update("drop table if exists result_target"); // merge may run twice in one transaction
        batch.update("""
                create temp table result_target on commit drop as
                select distinct on (s.line) s.line, e.id as enrolment, e.programme, e.programme_version, e.status,
                       coalesce(string_to_array(s.exam_marks, ';')::numeric[], '{}') as examiner_marks
                from import_stage s
                join student t on t.institution = ? and t.code = s.student_code
                join enrolment e on e.institution = t.institution and e.student = t.id
                     and e.programme_code = s.programme_code
                order by s.line, e.status <> 'ACTIVE', e.enrolled_on desc""", batch.institution());
        batch.update("analyze result_target");
    }

    private static void refuseUnknown(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "studentCode",
                "not exists (select from student t where t.institution = ? and t.code = s.student_code)",
                batch.institution());
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "programmeCode",
                "not exists (select from result_target r where r.line = s.line)");
        batch.refuse(ResultRefusal.MODULE_UNKNOWN, "moduleCode", """
                select s.line from import_stage s join result_target r using (line)
                left join programme_module m on m.institution = ? and m.programme = r.programme
                     and m.programme_version = r.programme_version and m.code = s.module_code
                where m.code is null""", batch.institution());
    }
}
