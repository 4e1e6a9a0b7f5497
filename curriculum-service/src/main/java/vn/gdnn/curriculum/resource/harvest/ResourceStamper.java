package vn.gdnn.curriculum.resource.harvest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.gdnn.kit.time.Backoff;
import vn.gdnn.kit.time.Ticker;

/** Stamps what changed twice a second, and less and less often while that fails. */
@ApplicationScoped
class ResourceStamper {

    private final Ticker ticker;

    ResourceStamper(StampResources resources) {
        ticker = new Ticker(
                "resource-stamper",
                "Harvesters are told of changed resources later",
                new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15)),
                resources::stamp);
    }

    void begin(@Observes StartupEvent started) {
        ticker.begin(Duration.ofMillis(500));
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.end();
    }
}
