package vn.gdnn.reporting.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import vn.gdnn.reporting.projection.Upserts;

/**
 * Keeps who works where from when until when, and what each is trained in on which days. The kinds of fact
 * touch different columns, so they may arrive in any order.
 */
@ApplicationScoped
public class KeepStaff {

    /** Who somebody is as far as another employment says; the row's own staff member until a person is told. */
    private static final String PERSON = """
            coalesce((select person_id from employment where institution = ? and staff_id = ? limit 1),
                cast(? as uuid)),
            (select person_told_at from employment where institution = ? and staff_id = ? limit 1)""";

    private static final String EMPLOYED = """
            insert into employment (institution, staff_id, number, position, position_since, since, since_told,
                person_id, person_told_at)
            values (?, ?, ?, ?, ?, ?, ?, %s)
            on conflict (institution, staff_id, number) do update set
                since = case when excluded.since_told then excluded.since
                    when employment.since_told then employment.since
                    else least(employment.since, excluded.since) end,
                since_told = employment.since_told or excluded.since_told,
                position = case when employment.position_told_at is not null
                        or employment.position_since > excluded.position_since
                    then employment.position else excluded.position end,
                position_since = case when employment.position_told_at is not null then employment.position_since
                    else greatest(employment.position_since, excluded.position_since) end""".formatted(PERSON);
    private static final String LEFT = """
            insert into employment (institution, staff_id, number, left_on, left_told_at, person_id, person_told_at)
            values (?, ?, ?, ?, cast(? as timestamptz), %s)
            on conflict (institution, staff_id, number) do update
            set left_on = excluded.left_on, left_told_at = excluded.left_told_at
            where employment.left_told_at is null or employment.left_told_at <= excluded.left_told_at""".formatted(PERSON);

    private final Upserts upserts;
    private final KeepPositions positions;
    private final KeepTrainings trainings;
    private final KeepPersons persons;

    KeepStaff(Upserts upserts, KeepPositions positions, KeepTrainings trainings, KeepPersons persons) {
        this.upserts = upserts;
        this.positions = positions;
        this.trainings = trainings;
        this.persons = persons;
    }

    @Transactional
    public void keep(StaffFacts facts) {
        var staff = facts.staff();
        var before = persons.lock(staff);
        upserts.each(EMPLOYED, Employment.of(facts), KeepStaff::values);
        upserts.each(LEFT, latest(facts.departures()), KeepStaff::values);
        positions.keep(facts.positions());
        trainings.keep(facts.trainings());
        persons.keep(staff, facts.persons(), before);
    }

    private static Collection<ToldDeparture> latest(List<ToldDeparture> told) {
        var latest = new LinkedHashMap<Employment.Key, ToldDeparture>();
        told.forEach(one -> latest.merge(one.employment(), one, ToldDeparture::or));
        return latest.values();
    }

    private static Object[] values(ToldDeparture one) {
        var key = one.employment();
        return new Object[] {
            key.institution(),
            key.staffId(),
            key.number(),
            one.on(),
            one.at().toString(),
            key.institution(),
            key.staffId(),
            key.staffId(),
            key.institution(),
            key.staffId()
        };
    }

    private static Object[] values(Employment one) {
        var key = one.key();
        return new Object[] {
            key.institution(),
            key.staffId(),
            key.number(),
            one.position(),
            one.positionSince(),
            one.since(),
            one.sinceIsTold(),
            key.institution(),
            key.staffId(),
            key.staffId(),
            key.institution(),
            key.staffId()
        };
    }
}
