package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.people.student.Duplicate.Likeness;

/**
 * Looks for entries of the same person, by number and by name with a birth date that agrees, be one less precise. A school
 * sees its own entries and, of the others, only that there is one of the same number; the ministry sees all.
 */
@ApplicationScoped
public class FindDuplicates {

    private static final String ALIKE = """
            select o.id, o.institution, o.code, o.full_name, o.date_of_birth,
                   coalesce(o.personal_number_hash = s.personal_number_hash or o.legacy_number_hash = s.legacy_number_hash
                            or o.passport_hash = s.passport_hash, false) as same_number,
                   birth_dates_agree(o.date_of_birth, s.date_of_birth) and o.search = s.search as same_name
            from student s
            cross join lateral (
                select institution, id from student where personal_number_hash = s.personal_number_hash
                union select institution, id from student where legacy_number_hash = s.legacy_number_hash
                union select institution, id from student where passport_hash = s.passport_hash
                union select institution, id from student
                      where search = s.search and birth_year = s.birth_year
                        and birth_dates_agree(date_of_birth, s.date_of_birth)) a
            join student o on o.institution = a.institution and o.id = a.id
            where s.institution = ? and s.id = ? and o.merged_into is null and (o.institution, o.id) <> (s.institution, s.id)
            order by same_number desc, o.institution, o.id limit 100""";

    private static final String TRACED = """
            select 1 from student s
            join identity_trace t on t.hash in (s.personal_number_hash, s.legacy_number_hash, s.passport_hash)
            where s.institution = ? and s.id = ? and t.institution <> s.institution limit 1""";

    private final Students students;
    private final Database database;
    private final AccessLog accessLog;

    FindDuplicates(Students students, Database database, AccessLog accessLog) {
        this.students = students;
        this.database = database;
        this.accessLog = accessLog;
    }

    /** Likely duplicates of one student; each entry shown is noted as read. */
    @Transactional
    public Duplicates list(UUID id) {
        var institution = students.require(id).institution();
        var entries = database.list(FindDuplicates::duplicate, ALIKE, institution, id);
        accessLog.note(institution, id, "duplicates");
        entries.forEach(entry -> accessLog.note(entry.institution(), entry.id(), "duplicates"));
        var elsewhere = database.find(row -> true, TRACED, institution, id).isPresent();
        return new Duplicates(entries, elsewhere);
    }

    private static Duplicate duplicate(Row row) throws SQLException {
        var alike = new ArrayList<Likeness>();
        if (row.bool("same_number")) {
            alike.add(Likeness.NUMBER);
        }
        if (row.bool("same_name")) {
            alike.add(Likeness.NAME_AND_BIRTH_DATE);
        }
        return new Duplicate(
                row.uuid("id"),
                row.text("institution"),
                row.text("code"),
                row.text("full_name"),
                row.birthDate("date_of_birth"),
                alike);
    }
}
