package vn.gdnn.records.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportBatch;
import vn.gdnn.kit.imports.ImportKind;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.personal.PersonalNumbers;

/** Students as a school's information system sends them; a code already known is brought up to date. */
@ApplicationScoped
class StudentFile implements ImportKind {

    private final PersonalNumbers numbers;
    private final Clock clock;

    StudentFile(PersonalNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "students";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("code", "[A-Za-z0-9._/-]{1,40}").required(),
                Column.text("fullName").required().max(200),
                Column.date("dateOfBirth").required(),
                Column.oneOf("sex", "MALE", "FEMALE"),
                Column.text("placeOfBirth").max(200),
                Column.pattern("personalNumber", "\\d{12}")
                        .stage("personal_number", StageType.BYTES, numbers::seal)
                        .stage("personal_number_hash", StageType.BYTES, numbers::hash));
    }

    @Override
    public void merge(ImportBatch batch) throws SQLException {
        batch.refuseDuplicates("code");
        batch.refuseWhere(
                StudentRefusal.DATE_OF_BIRTH_IN_FUTURE, "dateOfBirth", "s.date_of_birth > ?", LocalDate.now(clock));
        batch.changed(batch.update("""
                insert into student (institution, id, version, code, full_name, date_of_birth, sex, place_of_birth,
                                     personal_number, personal_number_hash)
                select ?, gen_random_uuid(), 0, code, full_name, date_of_birth, sex, place_of_birth,
                       personal_number, personal_number_hash
                from import_stage order by code
                on conflict (institution, code) do update
                set full_name = excluded.full_name, date_of_birth = excluded.date_of_birth, sex = excluded.sex,
                    place_of_birth = excluded.place_of_birth, personal_number = excluded.personal_number,
                    personal_number_hash = excluded.personal_number_hash, version = student.version + 1
                where (student.full_name, student.date_of_birth, student.sex, student.place_of_birth,
                       student.personal_number_hash)
                   is distinct from (excluded.full_name, excluded.date_of_birth, excluded.sex,
                       excluded.place_of_birth, excluded.personal_number_hash)""", batch.institution()));
    }
}
