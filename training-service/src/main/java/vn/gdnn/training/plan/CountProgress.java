package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.plan.PlanProgress.ComponentShare;
import vn.gdnn.training.plan.PlanProgress.Share;

/** Counts how far the school, the province or the country of the caller has come. */
@ApplicationScoped
public class CountProgress {

    /** All together, then each part: a person at two schools counts once in each, and once in all. */
    private static final String SHARES = """
            select coalesce(part, '') as part, count(distinct person) as staff,
                   count(distinct person) filter (where assessed_on is not null) as assessed,
                   count(distinct person) filter (where needed > 0 and needed = reached) as reached
            from (select case when ? then t.province else m.institution end as part, m.*
                  from member m join tenant t on t.code = m.institution) m
            group by grouping sets ((), (part)) order by grouping(part) desc, part""";

    private static final String COMPONENTS = """
            select framework, component, count(distinct person) as needed,
                   count(distinct person) filter (where reached) as reached
            from standing where component is not null group by framework, component order by framework, component""";

    private final Standing standing;
    private final NeedsToday needs;
    private final CurrentScope scope;

    CountProgress(Standing standing, NeedsToday needs, CurrentScope scope) {
        this.standing = standing;
        this.needs = needs;
        this.scope = scope;
    }

    @Transactional
    public PlanProgress count() {
        var byProvince = scope.find().filter(Scope.Ministry.class::isInstance).isPresent();
        var shares = standing.list(
                row -> new Share(row.text("part"), row.bigint("staff"), row.bigint("assessed"), row.bigint("reached")),
                SHARES,
                byProvince);
        var components = standing.list(
                row -> new ComponentShare(
                        row.text("framework"), row.text("component"), row.bigint("needed"), row.bigint("reached")),
                COMPONENTS);
        return new PlanProgress(needs.today(), shares.get(0), shares.subList(1, shares.size()), components);
    }
}
