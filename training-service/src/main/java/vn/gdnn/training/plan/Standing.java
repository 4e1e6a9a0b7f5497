package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.plan.NeedsToday.Needed;

/** Who at work has reached what the position needs in which component: the rows over which plans are listed and counted. */
@ApplicationScoped
class Standing {

    /**
     * A member at work once for each component that is needed; once without one where nothing is. It is reached by the latest
     * self-assessment that asked for it, whose level is the last in its object and stays, or by a training that holds.
     */
    private static final String ROWS = """
            with need (position, framework, component, rank) as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::int[])),
            level (framework, code, rank) as (select * from unnest(?::text[], ?::text[], ?::int[])),
            asked as (select distinct position, framework from need),
            assessed as (
                select s.institution, s.staff_member, s.framework, max(s.assessed_on) as assessed_on,
                       jsonb_object_agg(x.component, x.level order by s.assessed_on, s.id) as levels
                from (select institution, staff_member, framework, assessed_on, id, components, levels
                      from self_assessment where framework in (select framework from asked)
                      order by institution, staff_member, framework, assessed_on, id) s
                cross join lateral unnest(s.components, s.levels) as x (component, level)
                group by s.institution, s.staff_member, s.framework),
            taught as (
                select t.institution, t.staff_member, l.framework, x.component, max(l.rank) as rank
                from completed_training t cross join lateral unnest(t.competences, t.levels) as x (component, level)
                join level l on l.framework = '%s' and l.code = x.level
                where %s
                group by t.institution, t.staff_member, l.framework, x.component),
            standing as (
                select m.institution, m.id, m.person, m.code, m.position, a.assessed_on, n.framework, n.component,
                       greatest(coalesce(l.rank, 0), coalesce(t.rank, 0)) >= n.rank as reached
                from staff_member m
                left join asked f on f.position = m.position
                left join assessed a
                    on a.institution = m.institution and a.staff_member = m.id and a.framework = f.framework
                left join need n on n.position = m.position
                left join level l on l.framework = n.framework and l.code = a.levels ->> n.component
                left join taught t on t.institution = m.institution and t.staff_member = m.id
                    and t.framework = n.framework and t.component = n.component
                where (m.left_on is null or m.left_on > ?) and m.employed_since <= ?),
            member as (
                select institution, id, person, code, position, max(assessed_on) as assessed_on, count(component) as needed,
                       count(*) filter (where reached) as reached,
                       coalesce(array_agg(component) filter (where not reached), '{}') as lacking
                from standing group by institution, id, person, code, position)
            """.formatted(Framework.EDUCATORS, TaughtLevels.IN_FORCE);

    /** How often the rows ask for today. */
    private static final int DAYS = 4;

    private final Database database;
    private final NeedsToday needs;

    Standing(Database database, NeedsToday needs) {
        this.database = database;
        this.needs = needs;
    }

    /** Asks {@code standing}, or {@code member} with what each has reached of what is needed and what they lack. */
    @Transactional(TxType.MANDATORY)
    <T> List<T> list(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        var needed = needs.list();
        var all = new ArrayList<@Nullable Object>();
        all.addAll(columns(4, needed.stream().flatMap(Standing::components)));
        all.addAll(columns(3, needed.stream().flatMap(Standing::levels).distinct()));
        all.addAll(Collections.nCopies(DAYS, needs.today()));
        all.addAll(Arrays.asList(parameters));
        return database.list(reader, ROWS + query, all.toArray());
    }

    private static Stream<List<String>> components(Needed needed) {
        var need = needed.need();
        return needed.framework().components().stream()
                .map(component ->
                        List.of(need.position().name(), need.framework(), component.code(), "" + needed.rank()));
    }

    private static Stream<List<String>> levels(Needed needed) {
        var levels = needed.framework().levels();
        return IntStream.range(0, levels.size())
                .mapToObj(place ->
                        List.of(needed.need().framework(), levels.get(place).code(), "" + (place + 1)));
    }

    private static List<?> columns(int width, Stream<List<String>> rows) {
        var all = rows.<@Nullable Object[]>map(List::toArray).toList();
        return all.isEmpty()
                ? IntStream.range(0, width).mapToObj(column -> new String[0]).toList()
                : Columns.of(all).toList();
    }
}
