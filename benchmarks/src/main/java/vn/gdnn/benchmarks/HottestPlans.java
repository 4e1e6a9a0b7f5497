package vn.gdnn.benchmarks;

import java.util.List;

/** The page that keeps the plans. */
final class HottestPlans {

    private HottestPlans() {}

    static String page(List<ToldPlan> plans) {
        var page = new StringBuilder("# Plans of the twenty hottest statements\n");
        var place = 0;
        for (var plan : plans) {
            page.append("\n## %d. %s times, %s ms each\n\n```sql\n%s\n```\n\n```\n%s```\n"
                    .formatted(
                            ++place,
                            Report.number(plan.times()),
                            Report.number(plan.millis() / plan.times()),
                            plan.statement().strip(),
                            plan.tree()));
        }
        return page.toString();
    }
}
