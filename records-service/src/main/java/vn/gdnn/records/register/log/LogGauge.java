package vn.gdnn.records.register.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.register.tree.PublishTree;
import vn.gdnn.records.register.tree.SignedTrees;

/**
 * {@code gdnn_log_unlogged_oldest_seconds}, for how long the oldest act has waited to stand in a published tree, and
 * {@code gdnn_log_cosigned_age_seconds}, how long ago a witness last cosigned the published tree.
 */
@ApplicationScoped
public class LogGauge {

    private final Database database;
    private final PublishTree publishTree;
    private final SignedTrees trees;
    private volatile double oldest;
    private volatile @Nullable Instant cosignedAt;

    LogGauge(Database database, PublishTree publishTree, SignedTrees trees, MeterRegistry meters) {
        this.database = database;
        this.publishTree = publishTree;
        this.trees = trees;
        Gauge.builder("gdnn.log.unlogged.oldest", () -> oldest)
                .description("For how long the oldest act has waited for its place in a published tree")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("gdnn.log.cosigned.age", this::cosignedAge)
                .description("How long ago a witness last cosigned the published tree; NaN where none has")
                .baseUnit("seconds")
                .register(meters);
    }

    private double cosignedAge() {
        var at = cosignedAt;
        return at == null ? Double.NaN : Duration.between(at, Instant.now()).toSeconds();
    }

    /** Looks, and holds the tree against the last checkpoint even where no leaf waits. */
    @Scheduled(every = "15s", delayed = "5s")
    public void look() {
        CurrentScope.runInTransaction(new Scope.Plumbing(), () -> {
            oldest = oldestSeconds();
            cosignedAt = trees.latest().map(SignedTrees.Signed::cosignedAt).orElse(null);
            publishTree.mayGrow();
        });
    }

    private double oldestSeconds() {
        return database.find(row -> row.decimal("seconds").doubleValue(), """
                        with unpublished (first) as (
                            select coalesce((select size - log + 1 from log_checkpoint order by log desc, size desc limit 1), 0))
                        select coalesce(extract(epoch from now() - least(
                            (select min(recorded_at) from register_leaf where log_index is null),
                            (select min(recorded_at) from certificate_leaf where log_index is null),
                            (select min(recorded_at) from register_leaf where log_index >= (select first from unpublished)),
                            (select min(recorded_at) from certificate_leaf where log_index >= (select first from unpublished)))), 0)
                            as seconds""").orElseThrow();
    }
}
