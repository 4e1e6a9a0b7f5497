package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.effect.EffectFigures.EffectShare;

/** Counts by rule EFFECT-1 who uses what courses taught, for the school, the province or the country of the caller. */
@ApplicationScoped
public class CountEffects {

    private static final String SHARES = """
            with asked as (
                select t.institution, m.person, x.month, bool_or(a.training is not null) as answered,
                       bool_or(o.training is not null) as observed, bool_or(a.uses) as says, bool_or(o.uses) as seen,
                       bool_or(a.uses and o.uses) as uses
                from (select * from completed_training where %s) t
                join staff_member m on m.institution = t.institution and m.id = t.staff_member
                cross join unnest(?::int[]) as x (month)
                left join effect_answer a on a.institution = t.institution and a.training = t.id and a.month = x.month
                left join effect_observation o on o.institution = t.institution and o.training = t.id and o.month = x.month
                where (t.completed_on + make_interval(months => x.month))::date <= ?
                  and m.employed_since <= ? and (m.left_on is null or m.left_on > ?)
                group by t.institution, m.person, x.month)
            select coalesce(part, '') as part, month, count(distinct person) as asked,
                   count(distinct person) filter (where answered) as answered,
                   count(distinct person) filter (where observed) as observed,
                   count(distinct person) filter (where says) as says, count(distinct person) filter (where seen) as seen,
                   count(distinct person) filter (where uses) as uses
            from (select case when ? then t.province else s.institution end as part, s.*
                  from asked s join tenant t on t.code = s.institution) s
            group by grouping sets ((month), (part, month)) order by grouping(part) desc, part, month""";

    private final Database database;
    private final EffectRule rule;
    private final Clock clock;

    CountEffects(Database database, EffectRule rule, Clock clock) {
        this.database = database;
        this.rule = rule;
        this.clock = clock;
    }

    @Transactional
    public EffectFigures count() {
        var scope = CurrentScope.required();
        var today = LocalDate.now(clock);
        var filter =
                new Filter().andInScope(scope).and("standing = 'COMPLETED'").and("annulled_on is null");
        var shares =
                database.list(CountEffects::share, SHARES.formatted(filter.sql()), parameters(filter, today, scope));
        return new EffectFigures(
                EffectRule.NAME,
                EffectRule.SMALL_PRINT,
                today,
                shares.stream().filter(share -> share.of().isEmpty()).toList(),
                shares.stream().filter(share -> !share.of().isEmpty()).toList());
    }

    private @Nullable Object[] parameters(Filter filter, LocalDate today, Scope scope) {
        return filter.parametersAnd(
                rule.months().toArray(Integer[]::new), today, today, today, scope instanceof Scope.Ministry);
    }

    private static EffectShare share(Row row) throws SQLException {
        return new EffectShare(
                row.text("part"),
                row.integer("month"),
                row.bigint("uses"),
                row.bigint("asked"),
                row.bigint("answered"),
                row.bigint("observed"),
                row.bigint("says"),
                row.bigint("seen"));
    }
}
