package vn.gdnn.training.staff;

import java.sql.SQLException;
import java.time.LocalDate;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.training.employment.Employment;
import vn.gdnn.training.employment.EmploymentRefusal;

/** Which rows of a file about staff cannot be: the same rules as of a single call, over all rows at once. */
final class StaffChecks {

    /** The number a person will have at work: who is hired again keeps the stored one where the file says none. */
    private static final String NUMBERED = """
            (select s.line, s.code, coalesce(s.personal_number_hash, m.personal_number_hash) as hash
             from import_stage s
             left join staff_member m on m.institution = ? and m.code = s.code and m.left_on is not null) s""";

    private StaffChecks() {}

    static void refuse(StagedRows batch, LocalDate today) throws SQLException {
        batch.refuseWhere(
                EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE,
                "employedSince",
                "s.employed_since <= last_birth_day(s.date_of_birth) or s.employed_since > ?",
                today.plusYears(Employment.YEARS_AHEAD));
        refuseDepartures(batch, today);
        holdRowsOf(batch);
        leaveOutWhoLeftThen(batch, today);
        refuseWhoLeft(batch, today);
        refuseOverlaps(batch, today);
        refuseTakenNumbers(batch, today);
    }

    private static void refuseDepartures(StagedRows batch, LocalDate today) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.VALUE_REQUIRED,
                "leftOn",
                "s.left_on is null and num_nonnulls(s.left_as, s.departure_reason, s.departure_decision) > 0");
        batch.refuseWhere(
                EmploymentRefusal.DEPARTURE_DATE_IMPLAUSIBLE,
                "leftOn",
                "s.left_on < s.employed_since or s.left_on > case s.left_as when 'RETIRED' then ?::date else ?::date end",
                today.plusYears(Employment.YEARS_AHEAD),
                today);
    }

    /** The same file sent again says nothing new of who left; a row that does is refused as one of who left. */
    private static void leaveOutWhoLeftThen(StagedRows batch, LocalDate today) throws SQLException {
        batch.update("""
                delete from import_stage s using staff_member m
                where m.institution = ? and m.code = s.code and m.left_on <= ? and m.employed_since = s.employed_since
                  and m.left_on = s.left_on and m.left_as = coalesce(s.left_as, m.left_as)
                  and (m.full_name, m.date_of_birth) = (s.full_name, s.date_of_birth)
                  and (m.personal_number_hash, m.sex, m.qualification, m.employment_kind, m.subject_taught, m.email,
                       m.legacy_number_hash, m.passport_hash)
                    is not distinct from (coalesce(s.personal_number_hash, m.personal_number_hash), coalesce(s.sex, m.sex),
                        coalesce(s.qualification, m.qualification), coalesce(s.employment_kind, m.employment_kind),
                        coalesce(s.subject_taught, m.subject_taught), coalesce(s.email, m.email),
                        coalesce(s.legacy_number_hash, m.legacy_number_hash), coalesce(s.passport_hash, m.passport_hash))""", batch.institution(), today);
    }

    /** Single changes of the same people wait, so that what was before is what the upsert replaces. */
    private static void holdRowsOf(StagedRows batch) throws SQLException {
        batch.list(row -> row.getString(1), """
                select m.code from staff_member m
                where m.institution = ? and m.code in (select code from import_stage) order by m.code for update""", batch.institution());
    }

    /** A row with the employment that ended tells of nobody hired again. */
    private static void refuseWhoLeft(StagedRows batch, LocalDate today) throws SQLException {
        batch.refuseWhere(EmploymentRefusal.STAFF_LEFT, "code", """
                exists (select from staff_member m
                    where m.institution = ? and m.code = s.code and m.left_on <= ?
                      and m.employed_since = s.employed_since)""", batch.institution(), today);
        batch.refuseWhere(EmploymentRefusal.DEPARTURE_ANNOUNCED, "leftOn", """
                exists (select from staff_member m
                    where m.institution = ? and m.code = s.code and m.left_on > ? and s.left_on is not null
                      and (m.left_on, m.left_as) <> (s.left_on, coalesce(s.left_as, m.left_as)))""", batch.institution(), today);
    }

    private static void refuseOverlaps(StagedRows batch, LocalDate today) throws SQLException {
        batch.refuseWhere(
                EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE, "employedSince", """
                exists (select from staff_member m
                    where m.institution = ? and m.code = s.code and m.left_on > ? and s.employed_since > m.left_on)""", batch.institution(), today);
        batch.refuseWhere(EmploymentRefusal.EMPLOYMENTS_OVERLAP, "employedSince", """
                exists (select from staff_member m
                    where m.institution = ? and m.code = s.code and s.employed_since
                      < coalesce(case when m.left_on <= ? then m.left_on end, m.former_left_on))""", batch.institution(), today);
        batch.refuseWhere(
                EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE, "dateOfBirth", """
                exists (select from staff_member m
                    left join former_employment f on f.institution = m.institution and f.staff_member = m.id
                    where m.institution = ? and m.code = s.code and (m.left_on <= ? or f.number is not null)
                      and last_birth_day(s.date_of_birth) >= coalesce(f.employed_since, m.employed_since))""", batch.institution(), today);
    }

    private static void refuseTakenNumbers(StagedRows batch, LocalDate today) throws SQLException {
        batch.refuse(
                StaffRefusal.PERSONAL_NUMBER_TAKEN,
                "personalNumber",
                "select line from (select s.line, row_number() over (partition by s.hash order by s.line) as n from "
                        + NUMBERED + " where s.hash is not null) counted where n > 1",
                batch.institution());
        batch.refuse(
                StaffRefusal.PERSONAL_NUMBER_TAKEN,
                "personalNumber",
                "select s.line from " + NUMBERED
                        + " join staff_member m on m.institution = ? and m.personal_number_hash = s.hash"
                        + " and (m.left_on is null or m.left_on > ?) and m.code <> s.code",
                batch.institution(),
                batch.institution(),
                today);
    }
}
