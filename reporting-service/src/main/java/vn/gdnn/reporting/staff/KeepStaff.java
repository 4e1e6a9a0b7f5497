package vn.gdnn.reporting.staff;

import static vn.gdnn.reporting.projection.Upserts.lastOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.UUID;
import vn.gdnn.reporting.projection.Upserts;

/**
 * Keeps who works where from when until when, and when each was first trained in digital competence. The kinds of fact
 * touch different columns, so they may arrive in any order.
 */
@ApplicationScoped
public class KeepStaff {

    private static final String TRAINED = """
            select min(completed_on) from training_completion
            where institution = ? and staff_id = ? and subject = 'DIGITAL_COMPETENCE' and annulled_on is null""";

    private static final String EMPLOYED = """
            insert into employment (institution, staff_id, number, position, position_since, since, since_told,
                trained_on)
            values (?, ?, ?, ?, ?, ?, ?, (%s))
            on conflict (institution, staff_id, number) do update set
                since = case when excluded.since_told then excluded.since
                    when employment.since_told then employment.since
                    else least(employment.since, excluded.since) end,
                since_told = employment.since_told or excluded.since_told,
                position = case when employment.position_since > excluded.position_since
                    then employment.position else excluded.position end,
                position_since = greatest(employment.position_since, excluded.position_since)""".formatted(TRAINED);

    private static final String LEFT = """
            insert into employment (institution, staff_id, number, left_on, trained_on) values (?, ?, ?, ?, (%s))
            on conflict (institution, staff_id, number) do update set left_on = excluded.left_on""".formatted(TRAINED);

    private static final String COMPLETED = """
            insert into training_completion (institution, id, staff_id, subject, completed_on) values (?, ?, ?, ?, ?)
            on conflict (institution, id) do update set completed_on = excluded.completed_on""";

    private static final String ANNULLED = """
            insert into training_completion (institution, id, staff_id, subject, annulled_on) values (?, ?, ?, ?, ?)
            on conflict (institution, id) do update set annulled_on = excluded.annulled_on""";

    private static final String FIRST_TRAINING = """
            update employment set trained_on = first.day from (select (%s) as day) first
            where institution = ? and staff_id = ? and trained_on is distinct from first.day""".formatted(TRAINED);

    private record Key(String institution, UUID id) {}

    private final Upserts upserts;

    KeepStaff(Upserts upserts) {
        this.upserts = upserts;
    }

    @Transactional
    public void keep(StaffFacts facts) {
        upserts.each(EMPLOYED, Employment.of(facts), KeepStaff::values);
        upserts.each(
                LEFT,
                lastOfEach(facts.left(), one -> new Employment.Key(one.institution(), one.staffId(), one.employment())),
                one -> new Object[] {
                    one.institution(), one.staffId(), one.employment(), one.on(), one.institution(), one.staffId()
                });
        keepTrainings(facts);
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
            key.staffId()
        };
    }

    private void keepTrainings(StaffFacts facts) {
        upserts.each(
                COMPLETED,
                lastOfEach(facts.completed(), one -> new Key(one.institution(), one.completionId())),
                one -> new Object[] {
                    one.institution(), one.completionId(), one.staffId(), one.subject(), one.completedOn()
                });
        upserts.each(
                ANNULLED, lastOfEach(facts.annulled(), one -> new Key(one.institution(), one.completionId())), one ->
                        new Object[] {one.institution(), one.completionId(), one.staffId(), one.subject(), one.on()});
        var trained = new LinkedHashSet<Key>();
        facts.completed().forEach(one -> trained.add(new Key(one.institution(), one.staffId())));
        facts.annulled().forEach(one -> trained.add(new Key(one.institution(), one.staffId())));
        upserts.each(FIRST_TRAINING, trained, one ->
                new Object[] {one.institution(), one.id(), one.institution(), one.id()});
    }
}
