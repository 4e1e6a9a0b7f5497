package vn.gdnn.kit.startup;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A packaged service starts only where its ways to Kafka and PostgreSQL are fenced, or where whoever runs it says that they
 * need not be; then that is logged at each start. Its health tells which of both it is.
 */
@Readiness
@ApplicationScoped
class FencedOnly implements HealthCheck {

    private static final String SWITCH = "gdnn.plaintext-inside";
    private static final String ACCEPTED = "accepted";

    private final Config config;
    private final LaunchMode mode;

    FencedOnly(Config config, LaunchMode mode) {
        this.config = config;
        this.mode = mode;
    }

    void check(@Observes StartupEvent started) {
        if (mode == LaunchMode.NORMAL) {
            warning(config).ifPresent(Log::warn);
        }
    }

    /** What is to be logged, if anything is open and accepted; fails where it is open and not. */
    static Optional<String> warning(Config config) {
        var open = Fences.of(config).open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var missing = String.join("; ", open);
        if (!isAccepted(config)) {
            throw new IllegalStateException("Kafka or PostgreSQL can be read or written by others: " + missing
                    + ". Set up TLS and logins (deploy/README.md), or GDNN_PLAINTEXT_INSIDE=" + ACCEPTED);
        }
        return Optional.of(
                "GDNN_PLAINTEXT_INSIDE accepts that Kafka or PostgreSQL can be read or written by others: " + missing);
    }

    private static boolean isAccepted(Config config) {
        return config.getOptionalValue(SWITCH, String.class)
                .filter(ACCEPTED::equals)
                .isPresent();
    }

    /** The service stays up: what is open was accepted. */
    @Override
    public HealthCheckResponse call() {
        var fences = Fences.of(config);
        return HealthCheckResponse.named("Fences")
                .up()
                .withData("kafka", fences.kafka())
                .withData("database", fences.database())
                .withData("plaintextInside", !fences.open().isEmpty())
                .build();
    }
}
