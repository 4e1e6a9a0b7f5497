package vn.gdnn.reporting.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Database;

/**
 * Keeps who is one person, by the id that the latest fact tells of each staff member, and on which days each person is
 * trained in what, by the standing of the day, whichever institution recorded it.
 */
@ApplicationScoped
class KeepPersons {

    /** What somebody is trained in is read from entries of several institutions, which two replicas may be told of at once. */
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
    /**
     * Each completion lies on the days from its own to the day before it ends, cut where a judgement begins; what was
     * completed here is not judged. The days of a person are those of every completion recorded anywhere.
     */
    private static final String TRAINED = """
            with held as (
                select p.id as person, t.subject, b.standing,
                    daterange(greatest(b.since, t.completed_on),
                            lead(greatest(b.since, t.completed_on)) over (partition by p.id, t.institution, t.id
                                order by b.since, b.place))
                        * daterange(t.completed_on, case when t.valid_until > t.completed_on then t.valid_until
                            when t.valid_until is not null then t.completed_on end) as days,
                    t.completed_on
                from unnest(cast(? as uuid[])) p (id)
                join lateral (select distinct institution, staff_id from employment where person_id = p.id) m on true
                join training_completion t on (t.institution, t.staff_id) = (m.institution, m.staff_id)
                cross join lateral (
                    select t.completed_on as since, 0 as place, t.standing
                    union all
                    select j.judged_on, 1, j.standing from training_judgement j
                    where (j.institution, j.completion) = (t.institution, t.id) and t.standing <> 'COMPLETED') b
                where t.annulled_on is null and t.completed_on is not null
            ), trained as (
                select p.id as person, min(completed_on) filter (where subject = 'DIGITAL_COMPETENCE') as first, %s
                from unnest(cast(? as uuid[])) p (id) left join held on held.person = p.id group by p.id
            )
            update employment set (trained_on, %s) = (t.first, %s) from trained t
            where employment.person_id = t.person
              and (trained_on, %s) is distinct from (t.first, %s)""".formatted(
                    columns(
                            "range_agg(days) filter (where subject = 'DIGITAL_%1$s' and standing = '%2$s' and not isempty(days))"
                                    + " as %1$s_%2$s"),
                    columns("%1$s_%2$s"),
                    columns("t.%1$s_%2$s"),
                    columns("employment.%1$s_%2$s"),
                    columns("t.%1$s_%2$s"));

    private static String columns(String each) {
        return Stream.of("COMPETENCE", "MATERIALS")
                .flatMap(subject -> Stream.of("DECLARED", "VERIFIED", "COMPLETED")
                        .map(standing -> each.formatted(subject, standing)))
                .collect(Collectors.joining(", "));
    }

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
        database.update(TRAINED, texts(touched), texts(touched));
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
