package vn.gdnn.curriculum.resource.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.Resource;
import vn.gdnn.curriculum.resource.Resources;
import vn.gdnn.curriculum.resource.standing.Verdict;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Publishes what another school submitted, in place of the version published before, or gives it back. Of two who decide at
 * once one wins; the other is told that it changed meanwhile.
 */
@ApplicationScoped
public class DecideOnResource {

    private final Resources resources;
    private final CurrentScope scope;
    private final Clock clock;

    DecideOnResource(Resources resources, CurrentScope scope, Clock clock) {
        this.resources = resources;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Resource publish(UUID id, long expected, String reviewer) {
        return decide(id, expected, reviewer, null);
    }

    @Transactional
    public Resource sendBack(UUID id, long expected, String reason, String reviewer) {
        return decide(id, expected, reviewer, reason);
    }

    private Resource decide(UUID id, long expected, String reviewer, @Nullable String reason) {
        var resource = resources.require(id, expected);
        resource.decide(new Verdict(reviewer, scope.institution(), clock.instant(), reason));
        resources.flush();
        return resource;
    }
}
