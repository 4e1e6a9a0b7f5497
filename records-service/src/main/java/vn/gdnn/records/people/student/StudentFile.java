package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumbers;

/**
 * Students as a school's information system sends them; a code already known is brought up to date, and what the file
 * does not say stays as it is stored.
 */
@ApplicationScoped
class StudentFile implements StagedKind {

    private static final String PERSONAL_NUMBER = "personalNumber";

    private static final String UPSERT = """
            insert into student (institution, id, version, code, full_name, date_of_birth, sex, place_of_birth,
                                 nationality, personal_number, personal_number_hash, legacy_number, legacy_number_hash,
                                 passport, passport_hash, email, phone, recorded_by, reason, document_number, document_date)
            select ?, uuidv7(), 0, code, full_name, date_of_birth, sex, place_of_birth,
                   nationality, personal_number, personal_number_hash, legacy_number, legacy_number_hash,
                   passport, passport_hash, email, phone, ?, reason, document_number, document_date
            from import_stage order by code
            on conflict (institution, code) do update
            set full_name = excluded.full_name, date_of_birth = excluded.date_of_birth,
                sex = coalesce(excluded.sex, student.sex),
                place_of_birth = coalesce(excluded.place_of_birth, student.place_of_birth),
                nationality = coalesce(excluded.nationality, student.nationality),
                personal_number = coalesce(excluded.personal_number, student.personal_number),
                personal_number_hash = coalesce(excluded.personal_number_hash, student.personal_number_hash),
                legacy_number = coalesce(excluded.legacy_number, student.legacy_number),
                legacy_number_hash = coalesce(excluded.legacy_number_hash, student.legacy_number_hash),
                passport = coalesce(excluded.passport, student.passport),
                passport_hash = coalesce(excluded.passport_hash, student.passport_hash),
                email = coalesce(excluded.email, student.email), phone = coalesce(excluded.phone, student.phone),
                recorded_by = excluded.recorded_by, reason = excluded.reason,
                document_number = excluded.document_number, document_date = excluded.document_date,
                version = student.version + 1
            where (student.full_name, student.date_of_birth, student.sex, student.place_of_birth, student.nationality,
                   student.personal_number_hash, student.legacy_number_hash, student.passport_hash, student.email,
                   student.phone)
               is distinct from (excluded.full_name, excluded.date_of_birth, coalesce(excluded.sex, student.sex),
                   coalesce(excluded.place_of_birth, student.place_of_birth),
                   coalesce(excluded.nationality, student.nationality),
                   coalesce(excluded.personal_number_hash, student.personal_number_hash),
                   coalesce(excluded.legacy_number_hash, student.legacy_number_hash),
                   coalesce(excluded.passport_hash, student.passport_hash),
                   coalesce(excluded.email, student.email), coalesce(excluded.phone, student.phone))""";

    private static final String RENAMED = """
            select s.line, t.id from import_stage s join student t on t.institution = ? and t.code = s.code
            where num_nulls(s.reason, s.document_number, s.document_date) > 0
              and (t.full_name, t.date_of_birth, t.sex, t.personal_number_hash, t.legacy_number_hash, t.passport_hash)
                  is distinct from
                  (s.full_name, s.date_of_birth, coalesce(s.sex, t.sex),
                   coalesce(s.personal_number_hash, t.personal_number_hash),
                   coalesce(s.legacy_number_hash, t.legacy_number_hash), coalesce(s.passport_hash, t.passport_hash))""";

    private final Students students;
    private final PersonalNumbers numbers;
    private final StudentsAlike alike;
    private final Clock clock;

    StudentFile(Students students, PersonalNumbers numbers, StudentsAlike alike, Clock clock) {
        this.students = students;
        this.numbers = numbers;
        this.alike = alike;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "students";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("code", "[A-Za-z0-9._/-]{1,40}")
                        .example("HS-0001")
                        .required(),
                Column.personName("fullName").example("Nguyễn Văn An").required(),
                Column.birthDate("dateOfBirth").required(),
                Column.oneOf("sex", "MALE", "FEMALE"),
                Column.placeName("placeOfBirth").example("Hà Nội"),
                sealed(PERSONAL_NUMBER, "\\d{12}", "098203000001", NumberKind.PERSONAL_NUMBER),
                sealed("legacyNumber", NumberKind.LEGACY_FORM, "980000001", NumberKind.LEGACY_NUMBER),
                sealed("passport", NumberKind.PASSPORT_FORM, "Z0000001", NumberKind.PASSPORT),
                Column.pattern("nationality", "[A-Z]{2}").example("VN"),
                Column.pattern("email", "[^@\\s]{1,64}@[^@\\s]{1,185}")
                        .example("an@example.vn")
                        .max(250),
                Column.pattern("phone", "\\+?\\d{8,15}").example("0912345678"),
                Column.text("reason").max(500),
                Column.text("documentNumber").max(100),
                Column.date("documentDate"));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("code");
        batch.refuseWhere(
                StudentRefusal.DATE_OF_BIRTH_IN_FUTURE,
                "dateOfBirth",
                "first_birth_day(s.date_of_birth) > ?",
                LocalDate.now(clock));
        refuseUnproven(batch);
        alike.warnOfChanges(batch);
        var recordedBy = "import " + batch.job();
        batch.changed(batch.update(UPSERT, batch.institution(), recordedBy));
        warnOfOddNumbers(batch);
        alike.warn(batch, recordedBy);
    }

    private void warnOfOddNumbers(StagedRows batch) throws SQLException {
        for (var row : batch.list(this::numbered, """
                select s.line, s.personal_number, s.date_of_birth, t.sex
                from import_stage s join student t on t.institution = ? and t.code = s.code
                where s.personal_number is not null""", batch.institution())) {
            for (var warning : StudentNumbers.odd(row.number(), row.dateOfBirth(), row.sex())) {
                batch.warn(row.line(), PERSONAL_NUMBER, warning);
            }
        }
    }

    private record Numbered(
            long line,
            String number,
            BirthDate dateOfBirth,
            @Nullable Sex sex) {

        @Override
        public String toString() {
            return "Numbered[line=" + line + "]";
        }
    }

    private Numbered numbered(ResultSet row) throws SQLException {
        var sex = row.getString(4);
        return new Numbered(
                row.getLong(1),
                numbers.open(row.getBytes(2)),
                new BirthDate(row.getString(3)),
                sex == null ? null : Sex.valueOf(sex));
    }

    private void refuseUnproven(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                StudentRefusal.CHANGE_DOCUMENT_DATE_INVALID,
                "documentDate",
                "s.document_date > ?",
                LocalDate.now(clock));
        batch.refuseWhere(
                StudentRefusal.STUDENT_MERGED,
                "code",
                "exists (select from student t where t.institution = ? and t.code = s.code and t.merged_into is not null)",
                batch.institution());
        var renamed = batch.list(Renamed::of, RENAMED, batch.institution());
        var onPaper = students.onPaper(
                batch.institution(), renamed.stream().map(Renamed::student).collect(Collectors.toSet()));
        var unproven = renamed.stream()
                .filter(row -> onPaper.contains(row.student()))
                .map(Renamed::line)
                .toArray(Long[]::new);
        batch.refuse(
                StudentRefusal.CHANGE_DOCUMENT_REQUIRED,
                "documentNumber",
                "select unnest(?::bigint[]) as line",
                (Object) unproven);
    }

    private record Renamed(long line, UUID student) {

        static Renamed of(ResultSet row) throws SQLException {
            return new Renamed(row.getLong(1), row.getObject(2, UUID.class));
        }
    }

    private Column sealed(String name, String form, String example, NumberKind kind) {
        return Column.pattern(name, form)
                .example(example)
                .stage(kind.column(), StageType.BYTES, numbers::seal)
                .stage(kind.column() + "_hash", StageType.BYTES, number -> kind.hash(number, numbers));
    }
}
