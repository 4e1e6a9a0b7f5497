package vn.gdnn.records.learning.result;

import java.sql.SQLException;
import vn.gdnn.kit.imports.ImportBatch;
import vn.gdnn.kit.imports.ImportErrorCode;

/** Lines of a file that name an attempt: each is put beside the enrolment it means, in table {@code result_target}. */
public final class StagedSittings {

    private StagedSittings() {}

    /** Finds the enrolments and holds them, and refuses lines whose student, programme or module is unknown. */
    public static void match(ImportBatch batch) throws SQLException {
        holdEnrolments(batch);
        matchEnrolments(batch);
        refuseUnknown(batch);
    }

    /** Nobody graduates between the look at an enrolment and the new result on it. */
    private static void holdEnrolments(ImportBatch batch) throws SQLException {
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
    private static void matchEnrolments(ImportBatch batch) throws SQLException {
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

    private static void refuseUnknown(ImportBatch batch) throws SQLException {
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
