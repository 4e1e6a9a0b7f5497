package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.programme.ProgrammeRefusal;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.Entry;
import vn.gdnn.records.register.entry.Register;

/**
 * Entries of older registers, diplomas long issued. What the file says the paper says is kept; where it says nothing,
 * the student, programme and institution as they are known today. An entry taken over is never changed by a file.
 */
@ApplicationScoped
class DiplomaFile implements StagedKind {

    private static final String SAME_ENTRY = """
            select from diploma d
            join diploma_content c on c.institution = d.institution and c.diploma = d.id and c.content_version = 1
            join student t on t.institution = d.institution and t.id = d.student
            where d.institution = ? and d.register_number = s.register_number and d.serial_number = s.serial_number
              and t.code = s.student_code and d.recognised_on = s.recognised_on and d.issued_on = s.issued_on
              and d.signed_by = s.signed_by and c.decision_number = s.decision_number
              and c.graduation_class = s.graduation_class
              and c.full_name = coalesce(s.full_name, c.full_name)
              and c.date_of_birth = coalesce(s.date_of_birth, c.date_of_birth)
              and c.institution_name = coalesce(s.institution_name, c.institution_name)
              and c.occupation_name = coalesce(s.occupation_name, c.occupation_name)
              and c.qualification = coalesce(s.qualification, c.qualification)
              and c.high_quality = coalesce(s.high_quality, c.high_quality)
              and exists (select from programme p where p.institution = d.institution and p.id = d.programme
                          and p.code = s.programme_code)""";

    /** The day of the institution's first entry of its own here: what is issued from then on goes through the register. */
    private static final String REGISTER_BEGAN = """
            select a.acted_on from diploma d
            join diploma_act a on a.institution = d.institution and a.diploma = d.id and a.number = 1
            where d.institution = ? and d.origin = 'REGISTER' order by d.id limit 1""";

    private final Register register;
    private final Clock clock;

    DiplomaFile(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "diplomas";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("studentCode", "[A-Za-z0-9._/-]{1,40}")
                        .example("HS-0001")
                        .required(),
                Column.text("programmeCode").example("CD-CNTT").required().max(40),
                Column.pattern("serialNumber", "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{0,39}")
                        .example("A 000123")
                        .required(),
                Column.pattern("registerNumber", "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{0,79}")
                        .example("CD/2026/0001")
                        .required(),
                Column.oneOf("graduationClass", ClassWords.CODES)
                        .required()
                        .stage("graduation_class", StageType.TEXT, ClassWords::words),
                Column.text("decisionNumber").example("12/QĐ-CĐ").required().max(60),
                Column.date("recognisedOn").required(),
                Column.date("issuedOn").required(),
                Column.text("signedBy").example("Trần Thị Bình").required().max(200),
                Column.oneOf("sex", "MALE", "FEMALE").stage("sex", StageType.TEXT, OldForm::sex),
                Column.oneOf("trainingMode", OldForm.TRAINING_MODES)
                        .stage("training_mode", StageType.TEXT, OldForm::trainingMode),
                Column.text("fullName").example("Nguyễn Văn An"),
                Column.date("dateOfBirth"),
                Column.text("institutionName"),
                Column.text("occupationName"),
                Column.text("qualification"),
                Column.bool("highQuality"));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("registerNumber");
        refuseUnknown(batch);
        refuseTaken(batch);
        var by = new Actor(batch.sender(), "import " + batch.job());
        var entries = new ArrayList<Entry>();
        for (var old : batch.list(
                OldEntry::of,
                OldEntry.SELECT + " where not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution())) {
            try {
                entries.add(old.entry(by, LocalDate.now(clock)));
            } catch (Refusal refusal) {
                batch.refuseLine(old.line(), old.columnOf(refusal.code()), refusal);
            }
        }
        register.enter(batch.institution(), entries);
        batch.changed(entries.size());
    }

    private void refuseUnknown(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "studentCode",
                "not exists (select from student t where t.institution = ? and t.code = s.student_code"
                        + " and t.merged_into is null)",
                batch.institution());
        batch.refuseWhere(
                ProgrammeRefusal.PROGRAMME_UNKNOWN,
                "programmeCode",
                "not exists (select from programme p where p.institution = ? and p.code = s.programme_code)",
                batch.institution());
    }

    private void refuseTaken(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                DigitisationRefusal.DIGITISED_TOO_RECENT,
                "issuedOn",
                "s.issued_on >= (" + REGISTER_BEGAN + ") and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
        batch.refuse(DiplomaRefusal.SERIAL_NUMBER_TAKEN, "serialNumber", """
                select line from (select line, row_number() over (partition by serial_number order by line) as n
                    from import_stage) numbered where n > 1""");
        batch.refuseWhere(
                DiplomaRefusal.REGISTER_NUMBER_TAKEN,
                "registerNumber",
                "exists (select from diploma d where d.institution = ? and d.register_number = s.register_number)"
                        + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
        batch.refuseWhere(
                DiplomaRefusal.SERIAL_NUMBER_TAKEN,
                "serialNumber",
                "exists (select from diploma d where d.institution = ? and d.serial_number = s.serial_number)"
                        + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
    }
}
