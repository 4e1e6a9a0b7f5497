package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.plan.PlanProgress.ComponentShare;
import vn.gdnn.training.plan.PlanProgress.Share;

/** Counts how far the school, the province or the country of the caller has come. */
@ApplicationScoped
public class CountProgress {

    private static final String PARTS = """
            select case when ? then t.province else m.institution end as part, count(*) as staff,
                   count(m.assessed_on) as assessed, count(*) filter (where m.needed > 0 and m.needed = m.reached) as reached
            from member m join tenant t on t.code = m.institution group by part order by part""";

    private static final String COMPONENTS = """
            select framework, component, count(*) as needed, count(*) filter (where reached) as reached
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
        var parts = standing.list(
                row -> new Share(row.text("part"), row.bigint("staff"), row.bigint("assessed"), row.bigint("reached")),
                PARTS,
                byProvince);
        var components = standing.list(
                row -> new ComponentShare(
                        row.text("framework"), row.text("component"), row.bigint("needed"), row.bigint("reached")),
                COMPONENTS);
        var total = new Share("", sum(parts, Share::staff), sum(parts, Share::assessed), sum(parts, Share::reached));
        return new PlanProgress(needs.today(), total, parts, components);
    }

    private static long sum(List<Share> parts, ToLongFunction<Share> count) {
        return parts.stream().mapToLong(count).sum();
    }
}
