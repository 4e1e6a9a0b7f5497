package vn.gdnn.curriculum.resource.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.Resource;
import vn.gdnn.curriculum.resource.Resources;
import vn.gdnn.curriculum.resource.standing.Verdict;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ResourcePublished;
import vn.gdnn.kit.outbox.Outbox;
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
    private final Outbox outbox;

    DecideOnResource(Resources resources, CurrentScope scope, Clock clock, Outbox outbox) {
        this.resources = resources;
        this.scope = scope;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public Resource publish(UUID id, long expected, String reviewer) {
        var resource = decide(id, expected, reviewer, null);
        var standing = resource.standing();
        outbox.publish(
                Topics.RESOURCE,
                standing.resource().toString(),
                standing.institution(),
                new ResourcePublished(
                        standing.resource(),
                        id,
                        standing.number(),
                        standing.institution(),
                        resource.facts().rights().licence(),
                        LocalDate.now(clock)));
        return resource;
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
