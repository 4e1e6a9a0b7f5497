package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportBatch;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.ImportKind;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.Diplomas;
import vn.gdnn.records.register.entry.PublicIds;
import vn.gdnn.records.register.entry.RecordedAct;

/**
 * Entries of older registers, diplomas long issued. What the file says the paper says is kept; where it says nothing,
 * the student, programme and institution as they are known today. An entry taken over is never changed by a file.
 */
@ApplicationScoped
class DiplomaFile implements ImportKind {

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

    private static final String INSERT = """
            with taken as (
                select s.serial_number, s.register_number, s.graduation_class, s.decision_number, s.recognised_on,
                       s.issued_on, s.signed_by, s.sex, s.training_mode, n.id, n.public_id, t.institution,
                       t.id as student, p.id as programme, p.occupation_code, p.level,
                       coalesce(s.full_name, t.full_name) as full_name,
                       coalesce(s.date_of_birth, t.date_of_birth) as date_of_birth,
                       coalesce(s.institution_name, i.name) as institution_name,
                       coalesce(s.occupation_name, p.name) as occupation_name,
                       coalesce(s.qualification, case p.level when 'COLLEGE' then 'Bằng tốt nghiệp cao đẳng'
                                                 else 'Bằng tốt nghiệp trung cấp' end) as qualification,
                       coalesce(s.high_quality, false) as high_quality
                from unnest(?::bigint[], ?::uuid[], ?::text[]) as n (line, id, public_id)
                join import_stage s using (line)
                join tenant i on i.code = ?
                join student t on t.institution = i.code and t.code = s.student_code
                cross join lateral (
                    select id, name, occupation_code, level from programme p
                    where p.institution = i.code and p.code = s.programme_code
                    order by in_force_from <= s.recognised_on desc,
                             case when in_force_from <= s.recognised_on then -version else version end
                    limit 1) p
            ), entered as (
                insert into diploma (institution, id, version, public_id, status, origin, student, programme,
                                     serial_number, register_number, content_version, recognised_on, signed_by, issued_on)
                select institution, id, 0, public_id, 'ISSUED', 'DIGITISED', student, programme, serial_number,
                       register_number, 1, recognised_on, signed_by, issued_on
                from taken order by register_number
            ), printed as (
                insert into diploma_content (institution, diploma, content_version, template, qualification, level,
                                             institution_name, occupation_name, occupation_code, full_name,
                                             date_of_birth, sex, training_mode, graduation_class, decision_number,
                                             high_quality)
                select institution, id, 1, case when issued_on < date '2022-01-01' then 'TT10-2017' else 'TT24-2020' end,
                       qualification, level, institution_name, occupation_name, occupation_code, full_name,
                       date_of_birth, sex, training_mode, graduation_class, decision_number, high_quality
                from taken
            ), noted as (
                insert into diploma_act (institution, diploma, number, kind, acted_on, actor, actor_name)
                select institution, id, 1, 'DIGITISED', ?, ?, ? from taken
            )
            select id, level, occupation_code, recognised_on, issued_on from taken""";

    private final DiplomaActs acts;
    private final Outbox outbox;
    private final Clock clock;

    DiplomaFile(DiplomaActs acts, Outbox outbox, Clock clock) {
        this.acts = acts;
        this.outbox = outbox;
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
    public void merge(ImportBatch batch) throws SQLException {
        batch.refuseDuplicates("registerNumber");
        refuseUnfit(batch);
        var fresh = batch.list(
                row -> row.getLong(1),
                "select s.line from import_stage s where not exists (" + SAME_ENTRY + ")",
                batch.institution());
        var issued = batch.list(
                row -> new DiplomaIssued(
                        row.getObject("id", UUID.class),
                        batch.institution(),
                        row.getString("level"),
                        row.getString("occupation_code"),
                        row.getObject("recognised_on", LocalDate.class),
                        row.getObject("issued_on", LocalDate.class)),
                INSERT,
                array(batch, "bigint", fresh),
                array(batch, "uuid", fresh.stream().map(line -> Ids.next()).toList()),
                array(
                        batch,
                        "text",
                        fresh.stream().map(line -> PublicIds.next()).toList()),
                batch.institution(),
                LocalDate.now(clock),
                Objects.requireNonNullElse(batch.sender(), "import " + batch.job()),
                "import " + batch.job());
        acts.tell(
                batch.institution(),
                issued.stream()
                        .map(fact -> new RecordedAct(fact.diplomaId(), 1, DiplomaAct.Kind.DIGITISED))
                        .toList());
        outbox.recordAll(issued.stream()
                .map(fact -> new OutgoingEvent(Topics.DIPLOMA, fact.diplomaId().toString(), batch.institution(), fact))
                .toList());
        batch.changed(issued.size());
    }

    private void refuseUnfit(ImportBatch batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "studentCode",
                "not exists (select from student t where t.institution = ? and t.code = s.student_code"
                        + " and t.merged_into is null)",
                batch.institution());
        batch.refuseWhere(
                Programmes.UNKNOWN,
                "programmeCode",
                "not exists (select from programme p where p.institution = ? and p.code = s.programme_code)",
                batch.institution());
        batch.refuseWhere(
                Diplomas.ISSUE_DATE_INVALID,
                "issuedOn",
                "s.issued_on < s.recognised_on or s.issued_on > ?",
                LocalDate.now(clock));
        batch.refuseWhere(
                DigitisationRefusal.DIGITISED_TOO_RECENT,
                "issuedOn",
                "s.issued_on >= (" + REGISTER_BEGAN + ") and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
        batch.refuseWhere(
                DigitisationRefusal.RECOGNISED_BEFORE_BIRTH,
                "recognisedOn",
                "s.recognised_on <= coalesce(s.date_of_birth, (select t.date_of_birth from student t"
                        + " where t.institution = ? and t.code = s.student_code))",
                batch.institution());
        batch.refuseWhere(
                DigitisationRefusal.FIELD_NOT_ON_FORM, "sex", "s.issued_on >= date '2022-01-01' and s.sex is not null");
        batch.refuseWhere(
                DigitisationRefusal.FIELD_NOT_ON_FORM,
                "trainingMode",
                "s.issued_on >= date '2022-01-01' and s.training_mode is not null");
        batch.refuse(Diplomas.SERIAL_NUMBER_TAKEN, "serialNumber", """
                select line from (select line, row_number() over (partition by serial_number order by line) as n
                    from import_stage) numbered where n > 1""");
        batch.refuseWhere(
                Diplomas.REGISTER_NUMBER_TAKEN,
                "registerNumber",
                "exists (select from diploma d where d.institution = ? and d.register_number = s.register_number)"
                        + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
        batch.refuseWhere(
                Diplomas.SERIAL_NUMBER_TAKEN,
                "serialNumber",
                "exists (select from diploma d where d.institution = ? and d.serial_number = s.serial_number)"
                        + " and not exists (" + SAME_ENTRY + ")",
                batch.institution(),
                batch.institution());
    }

    private static java.sql.Array array(ImportBatch batch, String type, List<?> values) throws SQLException {
        return batch.connection().createArrayOf(type, values.toArray());
    }
}
