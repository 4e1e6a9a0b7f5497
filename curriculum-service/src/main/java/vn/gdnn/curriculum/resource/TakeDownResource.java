package vn.gdnn.curriculum.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.curriculum.resource.standing.TakenDown;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ResourceTakenDown;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Takes a version down that is or was published: by the school whose it is, or by the ministry. */
@ApplicationScoped
public class TakeDownResource {

    private final Resources resources;
    private final CurrentScope scope;
    private final Clock clock;
    private final Outbox outbox;

    TakeDownResource(Resources resources, CurrentScope scope, Clock clock, Outbox outbox) {
        this.resources = resources;
        this.scope = scope;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public Resource takeDown(UUID id, long expected, String reason, String by) {
        var resource = CurrentScope.required() instanceof Scope.Ministry
                ? resources.require(id, expected)
                : resources.requireOf(scope.institution(), id, expected);
        resource.takeDown(new TakenDown(by, clock.instant(), reason));
        resources.flush();
        var standing = resource.standing();
        outbox.publish(
                Topics.RESOURCE,
                standing.resource().toString(),
                standing.institution(),
                new ResourceTakenDown(standing.resource(), id, standing.institution(), LocalDate.now(clock)));
        return resource;
    }
}
