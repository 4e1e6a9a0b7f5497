package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.effect.Effect.Answered;
import vn.gdnn.training.effect.Effect.Observed;
import vn.gdnn.training.effect.Effect.Taught;

/**
 * What is asked about courses completed here, of the caller's school or the caller: due so many months after the day of the
 * completion, reckoned whenever somebody looks. About what a school declared nobody is asked: what was taught is not known.
 */
@ApplicationScoped
class Effects {

    private static final String ROWS = """
            select * from (
                select t.institution, t.id as training, t.staff_member, m.code, m.employed_since, m.left_on, t.title, t.completed_on, t.annulled_on,
                       x.month, (t.completed_on + make_interval(months => x.month))::date as due_on,
                       a.answered_at, a.uses as says, o.observed_on, o.uses as seen, o.note
                from completed_training t
                join staff_member m on m.institution = t.institution and m.id = t.staff_member
                cross join unnest(?::int[]) as x (month)
                left join effect_answer a on a.institution = t.institution and a.training = t.id and a.month = x.month
                left join effect_observation o on o.institution = t.institution and o.training = t.id and o.month = x.month
                where t.standing = 'COMPLETED') e
            where %s order by institution, training, month limit ?""";

    /** An effect, and whether anybody is still asked about it. */
    record Standing(
            Effect effect, boolean annulled, @Nullable LocalDate leftOn) {}

    private final Database database;
    private final EffectRule rule;

    Effects(Database database, EffectRule rule) {
        this.database = database;
        this.rule = rule;
    }

    static Filter ofSchool() {
        return new Filter().andInScope(CurrentScope.required());
    }

    /** What is due on that day of those who are at work then, and was not annulled. */
    static Filter due(LocalDate today) {
        return ofSchool()
                .and("due_on <= ?", today)
                .and("employed_since <= ?", today)
                .and("(left_on is null or left_on > ?)", today)
                .and("annulled_on is null");
    }

    /** At most that many, and one more. */
    List<Standing> list(Filter filter, int limit) {
        return database.list(Effects::standing, ROWS.formatted(filter.sql()), filter.parametersAndLimit(limit, (Object)
                rule.months().toArray(Integer[]::new)));
    }

    private static Standing standing(Row row) throws SQLException {
        var effect = new Effect(
                row.text("institution"),
                new Taught(
                        row.uuid("training"),
                        row.uuid("staff_member"),
                        row.text("code"),
                        row.text("title"),
                        row.date("completed_on")),
                row.integer("month"),
                row.date("due_on"),
                answered(row),
                observed(row));
        return new Standing(effect, row.dateOrNull("annulled_on") != null, row.dateOrNull("left_on"));
    }

    private static @Nullable Answered answered(Row row) throws SQLException {
        var at = row.instantOrNull("answered_at");
        return at == null ? null : new Answered(at, row.bool("says"));
    }

    private static @Nullable Observed observed(Row row) throws SQLException {
        var on = row.dateOrNull("observed_on");
        return on == null ? null : new Observed(on, row.bool("seen"), row.text("note"));
    }
}
