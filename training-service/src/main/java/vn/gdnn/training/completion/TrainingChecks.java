package vn.gdnn.training.completion;

import java.sql.SQLException;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedRows;

/** Which lines of a file of trainings are not taken over. */
final class TrainingChecks {

    /** The training of that line as it is stored. */
    private static final String STORED = """
            exists (select from completed_training t
                join staff_member m on m.institution = t.institution and m.id = t.staff_member
                where t.institution = ? and m.code = s.staff_code and t.subject = s.subject
                  and t.title = s.title and t.completed_on = s.completed_on and t.session is null and %s)""";

    private static final String ANNULLED = STORED.formatted("t.annulled_on is not null");
    private static final String JUDGED = STORED.formatted("""
            t.standing <> 'DECLARED' and (t.provider, t.valid_until, t.certificate_number)
                is distinct from (s.provider, coalesce(s.valid_until, t.valid_until),
                    coalesce(s.certificate_number, t.certificate_number))""");
    private static final String BEFORE_EMPLOYMENT = """
            exists (select from staff_member m where m.institution = ? and m.code = s.staff_code
                and s.completed_on < least(m.employed_since, (select min(f.employed_since) from former_employment f
                    where f.institution = m.institution and f.staff_member = m.id)))
            and not\s""" + STORED.formatted("true");

    private TrainingChecks() {}

    static void refuse(StagedRows batch) throws SQLException {
        var school = batch.institution();
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "staffCode",
                "not exists (select from staff_member m where m.institution = ? and m.code = s.staff_code)",
                school);
        batch.refuseWhere(TrainingRefusal.COMPLETED_BEFORE_BIRTH, "completedOn", """
                exists (select from staff_member m where m.institution = ? and m.code = s.staff_code
                    and s.completed_on < last_birth_day(m.date_of_birth))""", school);
        batch.refuseWhere(
                TrainingRefusal.COMPLETED_BEFORE_EMPLOYMENT, "completedOn", BEFORE_EMPLOYMENT, school, school);
        batch.refuseWhere(TrainingRefusal.VALIDITY_IMPLAUSIBLE, "validUntil", "s.valid_until <= s.completed_on");
        batch.refuseWhere(TrainingRefusal.TRAINING_ANNULLED, "", ANNULLED, school);
        batch.refuseWhere(TrainingRefusal.TRAINING_JUDGED, "", JUDGED, school);
    }
}
