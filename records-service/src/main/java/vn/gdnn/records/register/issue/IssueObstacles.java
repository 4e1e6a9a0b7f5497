package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.jobs.JobItem;

/** What stands in the way of those whose turn is still to come, judged as the job will judge it. */
@ApplicationScoped
class IssueObstacles {

    private final IssueOrders orders;
    private final IssueItems items;
    private final Clock clock;

    IssueObstacles(IssueOrders orders, IssueItems items, Clock clock) {
        this.orders = orders;
        this.items = items;
        this.clock = clock;
    }

    /** The code of the obstacle by the place in the job; who has none is left out. */
    Map<Integer, String> find(String institution, UUID job, List<JobItem> waiting) {
        var today = LocalDate.now(clock);
        var order = orders.read(institution, job);
        var obstacles = new HashMap<Integer, String>();
        for (var candidate : items.read(institution, job, waiting)) {
            candidate.obstacle(order, today).ifPresent(code -> obstacles.put(candidate.position(), code.name()));
        }
        return obstacles;
    }
}
