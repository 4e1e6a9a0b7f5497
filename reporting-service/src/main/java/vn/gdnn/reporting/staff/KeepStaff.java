package vn.gdnn.reporting.staff;

import static vn.gdnn.reporting.projection.Upserts.lastOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.UUID;
import vn.gdnn.reporting.projection.Upserts;

/**
 * Keeps who works where since when, and when each was first trained in digital competence. The kinds of fact touch
 * different columns, so they may arrive in any order.
 */
@ApplicationScoped
public class KeepStaff {

    private static final String EMPLOYED = """
            insert into staff_member (institution, id, position, position_since, since) values (?, ?, ?, ?, ?)
            on conflict (institution, id) do update set
                since = least(staff_member.since, excluded.since),
                position = case when staff_member.position_since > excluded.position_since
                    then staff_member.position else excluded.position end,
                position_since = greatest(staff_member.position_since, excluded.position_since)""";

    private static final String LEFT = """
            insert into staff_member (institution, id, left_on) values (?, ?, ?)
            on conflict (institution, id) do update set left_on = excluded.left_on""";

    private static final String COMPLETED = """
            insert into training_completion (institution, id, staff_id, subject, completed_on) values (?, ?, ?, ?, ?)
            on conflict (institution, id) do update set completed_on = excluded.completed_on""";

    private static final String ANNULLED = """
            insert into training_completion (institution, id, staff_id, subject, annulled_on) values (?, ?, ?, ?, ?)
            on conflict (institution, id) do update set annulled_on = excluded.annulled_on""";

    private static final String FIRST_TRAINING = """
            insert into staff_member (institution, id, trained_on)
            select ?, ?, min(completed_on) from training_completion
            where institution = ? and staff_id = ? and subject = 'DIGITAL_COMPETENCE' and annulled_on is null
            on conflict (institution, id) do update set trained_on = excluded.trained_on
            where staff_member.trained_on is distinct from excluded.trained_on""";

    private record Key(String institution, UUID id) {}

    private final Upserts upserts;

    KeepStaff(Upserts upserts) {
        this.upserts = upserts;
    }

    @Transactional
    public void keep(StaffFacts facts) {
        upserts.each(EMPLOYED, Employment.of(facts), one ->
                new Object[] {one.institution(), one.id(), one.position(), one.positionSince(), one.since()});
        upserts.each(LEFT, lastOfEach(facts.left(), one -> new Key(one.institution(), one.staffId())), one ->
                new Object[] {one.institution(), one.staffId(), one.on()});
        keepTrainings(facts);
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
