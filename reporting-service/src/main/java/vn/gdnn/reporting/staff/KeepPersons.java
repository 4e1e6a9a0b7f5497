package vn.gdnn.reporting.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.Database;

/**
 * Keeps who is one person, by the id that the latest fact tells of each staff member, and when each person was first trained in digital
 * competence, whichever institution recorded it.
 */
@ApplicationScoped
class KeepPersons {

    /** The first training is read from entries of several institutions, which two replicas may be told of at once. */
    private static final String ONE_AT_A_TIME =
            "select 1 from pg_advisory_xact_lock(hashtextextended('reporting.staff', 0))";

    private static final String PERSONS = """
            select distinct person_id from employment where (institution, staff_id) in (
                select * from unnest(cast(? as text[]), cast(? as uuid[])))""";
    private static final String TOLD = """
            update employment set person_id = told.person, person_told_at = told.at
            from unnest(cast(? as text[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as timestamptz[]))
                told (institution, staff_id, person, at)
            where employment.institution = told.institution and employment.staff_id = told.staff_id
              and (employment.person_told_at is null or employment.person_told_at <= told.at)""";
    private static final String FIRST_TRAINING = """
            update employment set trained_on = first.day
            from (select p.id, (select min(t.completed_on)
                      from employment m join training_completion t using (institution, staff_id)
                      where m.person_id = p.id and t.subject = 'DIGITAL_COMPETENCE' and t.annulled_on is null) as day
                  from unnest(cast(? as uuid[])) p (id)) first
            where employment.person_id = first.id and employment.trained_on is distinct from first.day""";

    private final Database database;

    KeepPersons(Database database) {
        this.database = database;
    }

    /** The persons that these staff members are so far; others who write of staff wait until the transaction ends. */
    Set<UUID> lock(Collection<StaffKey> staff) {
        database.list(row -> 1, ONE_AT_A_TIME);
        return persons(staff);
    }

    /** Takes over who they are now, and reckons anew for whom they were taken before too. */
    void keep(Collection<StaffKey> staff, List<ToldPerson> told, Set<UUID> before) {
        var latest = new LinkedHashMap<StaffKey, ToldPerson>();
        told.forEach(one -> latest.merge(one.staff(), one, ToldPerson::or));
        database.update(
                TOLD,
                institutions(latest.keySet()),
                ids(latest.keySet()),
                texts(latest.values().stream().map(ToldPerson::person).toList()),
                latest.values().stream().map(one -> one.at().toString()).toArray(String[]::new));
        var touched = new LinkedHashSet<>(before);
        touched.addAll(persons(staff));
        database.update(FIRST_TRAINING, (Object) texts(touched));
    }

    private Set<UUID> persons(Collection<StaffKey> staff) {
        return Set.copyOf(database.list(row -> row.uuid("person_id"), PERSONS, institutions(staff), ids(staff)));
    }

    private static String[] institutions(Collection<StaffKey> staff) {
        return staff.stream().map(StaffKey::institution).toArray(String[]::new);
    }

    private static String[] ids(Collection<StaffKey> staff) {
        return texts(staff.stream().map(StaffKey::staffId).toList());
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
