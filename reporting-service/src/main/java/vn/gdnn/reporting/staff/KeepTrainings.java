package vn.gdnn.reporting.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.reporting.projection.Upserts;

/** Keeps what was completed, judged and annulled. The kinds of fact touch different columns or tables, whatever comes first. */
@ApplicationScoped
class KeepTrainings {

    private static final String COMPLETED = """
            insert into training_completion (institution, id, staff_id, subject, completed_on, valid_until, standing, told_at)
            values (?, ?, ?, ?, ?, ?, coalesce(?, 'DECLARED'), cast(? as timestamptz))
            on conflict (institution, id) do update set completed_on = excluded.completed_on,
                valid_until = excluded.valid_until, standing = excluded.standing, told_at = excluded.told_at
            where training_completion.told_at is null or training_completion.told_at <= excluded.told_at""";
    private static final String JUDGED = """
            insert into training_judgement (institution, completion, judged_on, standing, told_at)
            values (?, ?, ?, ?, cast(? as timestamptz))
            on conflict (institution, completion, judged_on) do update
            set standing = excluded.standing, told_at = excluded.told_at
            where training_judgement.told_at <= excluded.told_at""";
    private static final String ANNULLED = """
            insert into training_completion (institution, id, staff_id, subject, annulled_on) values (?, ?, ?, ?, ?)
            on conflict (institution, id) do update set annulled_on = excluded.annulled_on""";

    private final Upserts upserts;

    KeepTrainings(Upserts upserts) {
        this.upserts = upserts;
    }

    void keep(List<ToldTraining> told) {
        each(told, DigitalTrainingCompleted.class, COMPLETED, (one, at) -> new Object[] {
            one.institution(),
            one.completionId(),
            one.staffId(),
            one.subject(),
            one.completedOn(),
            one.validUntil(),
            one.standing(),
            at
        });
        each(told, DigitalTrainingJudged.class, JUDGED, (one, at) ->
                new Object[] {one.institution(), one.completionId(), one.on(), one.standing(), at});
        each(told, DigitalTrainingAnnulled.class, ANNULLED, (one, at) ->
                new Object[] {one.institution(), one.completionId(), one.staffId(), one.subject(), one.on()});
    }

    private <T extends Record> void each(
            List<ToldTraining> told, Class<T> kind, String sql, BiFunction<T, String, Object[]> values) {
        var latest = new LinkedHashMap<Object, ToldTraining>();
        told.stream()
                .filter(one -> kind.isInstance(one.fact()))
                .forEach(one -> latest.merge(one.key(), one, ToldTraining::or));
        upserts.each(
                sql,
                latest.values(),
                one -> values.apply(kind.cast(one.fact()), one.at().toString()));
    }
}
