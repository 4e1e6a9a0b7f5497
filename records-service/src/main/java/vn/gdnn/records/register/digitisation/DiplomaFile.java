package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportedFile;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.Confidence;
import vn.gdnn.records.register.entry.Form;

/**
 * Entries of older registers, diplomas long issued. What the old register says is kept and nothing is put in its place
 * where it is silent: neither today's qualification nor level nor code. What the file asks for waits for a second
 * person; an entry taken over is never changed by a file.
 */
@ApplicationScoped
class DiplomaFile implements StagedKind {

    private static final String STAGE = """
            insert into old_entry (institution, id, batch, line, student_code, serial_number, register_number, register_year,
                                   predecessor, graduation_class, decision_number, recognised_on, issued_on, signed_by,
                                   signer_title, sex, training_mode, full_name, date_of_birth, occupation_name,
                                   occupation_code, level, qualification_as_written, school_as_written, confidence, form,
                                   high_quality)
            select ?, gen_random_uuid(), ?, s.line, s.student_code, s.serial_number, s.register_number, s.register_year,
                   s.predecessor, s.graduation_class, s.decision_number, s.recognised_on, s.issued_on, s.signed_by,
                   s.signer_title, s.sex, s.training_mode, s.full_name, s.date_of_birth, s.occupation_name,
                   s.occupation_code, s.level, s.qualification_as_written, s.school_as_written, s.confidence, s.form,
                   coalesce(s.high_quality, false)
            from import_stage s where not exists (""" + OldEntryChecks.SAME_ENTRY + ")";

    /** By whom it would be is not known before somebody approves. */
    private static final Actor NOBODY = new Actor("", "");

    private final OldEntryRequests requests;
    private final OldEntryChecks checks;
    private final Clock clock;

    DiplomaFile(OldEntryRequests requests, OldEntryChecks checks, Clock clock) {
        this.requests = requests;
        this.checks = checks;
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
                Column.personName("signedBy").example("Trần Thị Bình").required(),
                Column.oneOf("sex", "MALE", "FEMALE").stage("sex", StageType.TEXT, OldForm::sex),
                Column.oneOf("trainingMode", OldForm.TRAINING_MODES)
                        .stage("training_mode", StageType.TEXT, OldForm::trainingMode),
                Column.personName("fullName").example("Nguyễn Văn An").required(),
                Column.birthDate("dateOfBirth").required(),
                Column.text("occupationName").example("Điện dân dụng").required(),
                Column.text("qualificationAsWritten")
                        .example("Bằng tốt nghiệp trung cấp nghề")
                        .required(),
                Column.text("schoolAsWritten"),
                Column.oneOf("confidence", names(Confidence.values())).required(),
                Column.pattern("predecessor", "[A-Z0-9]{2,20}").example("TCN01"),
                Column.integer("registerYear").between(1900, 2199),
                Column.text("signerTitle").max(60),
                Column.oneOf("level", names(Level.values())),
                Column.pattern("occupationCode", "\\d{7}").example("5520227"),
                Column.oneOf("form", Form.CIRCULAR_10_2017.code(), Form.CIRCULAR_24_2020.code()),
                Column.bool("highQuality"));
    }

    private static String[] names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        checks.refuse(batch);
        refuseImpossible(batch);
        batch.changed(batch.update(STAGE, batch.institution(), batch.job(), batch.institution()));
    }

    /** One request for all of the file, as soon as it was read to its end. */
    @Override
    public void finish(ImportedFile file) {
        requests.ask(file.institution(), file.job(), new Actor(file.sender(), "import " + file.job()));
    }

    private void refuseImpossible(StagedRows batch) throws SQLException {
        var today = LocalDate.now(clock);
        for (var old : batch.list(
                row -> OldEntry.of(Row.of(row), batch.job()),
                "select " + OldEntry.COLUMNS + " from import_stage s" + OldEntry.JOINS,
                batch.institution())) {
            try {
                old.entry(NOBODY, today, batch.job());
            } catch (Refusal refusal) {
                batch.refuseLine(old.position(), old.columnOf(refusal), refusal);
            }
        }
    }
}
