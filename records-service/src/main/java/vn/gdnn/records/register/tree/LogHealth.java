package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports what keeps the log from being signed on; the service stays up, for entry and issue do not wait for it. */
@Readiness
@ApplicationScoped
class LogHealth implements HealthCheck {

    private final LogStanding standing;

    LogHealth(LogStanding standing) {
        this.standing = standing;
    }

    @Override
    public HealthCheckResponse call() {
        var hindrance = standing.hindrance();
        var answer = HealthCheckResponse.named("Register's log").up().withData("warning", hindrance.isPresent());
        hindrance.ifPresent(why -> answer.withData("held", why.name()));
        return answer.build();
    }
}
