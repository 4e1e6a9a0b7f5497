package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.records.register.entry.DiplomaRefusal;

/** What the lines of a file are held against, all of them at once: the school's records, its register and what waits. */
@ApplicationScoped
class OldEntryChecks {

    /** The entry that the register has of a line {@code s}; takes the institution. */
    static final String SAME_ENTRY = """
            select from diploma d
            join diploma_content c on c.institution = d.institution and c.diploma = d.id and c.content_version = 1
            join student t on t.institution = d.institution and t.id = d.student
            where d.institution = ? and d.register_folded = folded_number(s.register_number)
              and d.serial_folded = folded_number(s.serial_number)
              and t.code = s.student_code and d.recognised_on = s.recognised_on and d.issued_on = s.issued_on
              and d.signed_by = s.signed_by and c.decision_number = s.decision_number
              and c.graduation_class = s.graduation_class and c.full_name = s.full_name
              and c.date_of_birth = s.date_of_birth and c.occupation_name = s.occupation_name
              and c.qualification_as_written = s.qualification_as_written and c.confidence = s.confidence
              and (d.register_year, d.predecessor, d.signer_title, c.school_as_written, c.level, c.occupation_code, c.sex,
                   c.training_mode, c.template, c.high_quality)
                  is not distinct from (coalesce(s.register_year, extract(year from s.issued_on)::int), s.predecessor,
                   s.signer_title, s.school_as_written, s.level, s.occupation_code, s.sex, s.training_mode,
                   coalesce(s.form, 'UNKNOWN'), coalesce(s.high_quality, false))""";

    /**
     * The day from which on a school's diplomas go through the register here: its first entry of its own, or so many days
     * after it came to be known here, whichever is earlier.
     */
    private static final String REGISTER_BEGAN = """
            least((select a.acted_on from diploma d
                   join diploma_act a on a.institution = d.institution and a.diploma = d.id and a.number = 1
                   where d.institution = ? and d.origin = 'REGISTER' order by d.id limit 1),
                  (select r.kept_since + ? from register_start r where r.institution = ?))""";

    private static final String ALREADY_ASKED = """
            exists (select from old_entry o
                    join approval_request a on a.institution = o.institution and a.subject = o.batch and a.outcome is null
                    where o.institution = ? and folded_number(o.register_number) = folded_number(s.register_number)
                      and o.predecessor is not distinct from s.predecessor
                      and coalesce(o.register_year, extract(year from o.issued_on))
                          = coalesce(s.register_year, extract(year from s.issued_on)))""";

    private final DigitisationConfig config;

    OldEntryChecks(DigitisationConfig config) {
        this.config = config;
    }

    /** Refuses every line that cannot come into the register, with the reason. */
    void refuse(StagedRows batch) throws SQLException {
        refuseRepeated(batch);
        refuseUnknown(batch);
        refuseTaken(batch);
        refuseTooMany(batch);
    }

    private static void refuseUnknown(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "studentCode",
                "not exists (select from student t where t.institution = ? and t.code = s.student_code"
                        + " and t.merged_into is null)",
                batch.institution());
        batch.refuseWhere(
                DigitisationRefusal.PREDECESSOR_UNKNOWN,
                "predecessor",
                "s.predecessor is not null and not exists (select from predecessor p"
                        + " where p.institution = ? and p.code = s.predecessor)",
                batch.institution());
        batch.refuseWhere(
                DigitisationRefusal.PREDECESSOR_NOT_THEN,
                "issuedOn",
                "exists (select from predecessor p where p.institution = ? and p.code = s.predecessor"
                        + " and s.issued_on not between p.existed_from and p.ended_on)",
                batch.institution());
        batch.refuseWhere(
                DigitisationRefusal.PAPER_OF_ANOTHER_SCHOOL,
                "schoolAsWritten",
                "names_another_school(s.school_as_written)");
    }

    /** The numbers of a paper register begin again each year, and a predecessor kept its own. */
    private static void refuseRepeated(StagedRows batch) throws SQLException {
        batch.refuse(ImportErrorCode.DUPLICATE_IN_FILE, "registerNumber", """
                select line from (select line, row_number() over (partition by folded_number(register_number), predecessor,
                    coalesce(register_year, extract(year from issued_on)) order by line) as n
                    from import_stage) numbered where n > 1""");
    }

    private void refuseTaken(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                DigitisationRefusal.DIGITISED_TOO_RECENT,
                "issuedOn",
                "s.issued_on >= " + REGISTER_BEGAN + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                config.graceDays(),
                batch.institution(),
                batch.institution());
        batch.refuse(DiplomaRefusal.SERIAL_NUMBER_TAKEN, "serialNumber", """
                select line from (select line, row_number() over (partition by folded_number(serial_number), predecessor
                    order by line) as n from import_stage) numbered where n > 1""");
        batch.refuseWhere(
                DiplomaRefusal.REGISTER_NUMBER_TAKEN,
                "registerNumber",
                TakenNumbers.REGISTER + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
        batch.refuseWhere(
                DiplomaRefusal.SERIAL_NUMBER_TAKEN,
                "serialNumber",
                TakenNumbers.SERIAL + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
        batch.refuseWhere(DigitisationRefusal.OLD_ENTRY_WAITS, "registerNumber", ALREADY_ASKED, batch.institution());
    }

    private void refuseTooMany(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                DigitisationRefusal.OLD_ENTRIES_TOO_MANY,
                "",
                "(select count(*) from old_entry o where o.institution = ?) + ? > ?",
                batch.institution(),
                batch.size(),
                config.mostWaiting());
    }
}
