package vn.gdnn.training.staff.alike;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.training.staff.StaffMembers;
import vn.gdnn.training.staff.alike.Duplicate.Likeness;

/**
 * Looks for records of the same person, by number and by name with a birth date that agrees, be one less precise. A school sees
 * its own records alone, the ministry those of the country, such as a passport beside two personal numbers.
 */
@ApplicationScoped
public class FindDuplicates {

    private static final String ALIKE = """
            select o.id, o.institution, o.code, o.full_name, o.date_of_birth,
                   coalesce(o.personal_number_hash = s.personal_number_hash or o.legacy_number_hash = s.legacy_number_hash
                            or o.passport_hash = s.passport_hash, false) as same_number,
                   birth_dates_agree(o.date_of_birth, s.date_of_birth) and o.search = s.search as same_name
            from staff_member s
            cross join lateral (
                select institution, id from staff_member where personal_number_hash = s.personal_number_hash
                union select institution, id from staff_member where legacy_number_hash = s.legacy_number_hash
                union select institution, id from staff_member where passport_hash = s.passport_hash
                union select institution, id from staff_member
                      where search = s.search and birth_dates_agree(date_of_birth, s.date_of_birth)) a
            join staff_member o on o.institution = a.institution and o.id = a.id
            where s.institution = ? and s.id = ? and (o.institution, o.id) <> (s.institution, s.id)
            order by same_number desc, o.institution, o.id limit 100""";

    private final StaffMembers members;
    private final Database database;
    private final AccessLog accessLog;

    FindDuplicates(StaffMembers members, Database database, AccessLog accessLog) {
        this.members = members;
        this.database = database;
        this.accessLog = accessLog;
    }

    /** Likely duplicates of one member, at most 100, those of the same number first; each record shown is noted as read. */
    @Transactional
    public List<Duplicate> list(UUID id) {
        var institution = members.require(id).institution();
        var found = database.list(FindDuplicates::duplicate, ALIKE, institution, id);
        accessLog.note(institution, id, "duplicates");
        found.forEach(one -> accessLog.note(one.institution(), one.id(), "duplicates"));
        return found;
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
