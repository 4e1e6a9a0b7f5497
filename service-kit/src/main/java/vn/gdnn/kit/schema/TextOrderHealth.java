package vn.gdnn.kit.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports indexes that have to be rebuilt; the service stays up, for only its lists by name are affected. */
@Readiness
@ApplicationScoped
class TextOrderHealth implements HealthCheck {

    private final TextOrder order;

    TextOrderHealth(TextOrder order) {
        this.order = order;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Order of texts").up();
        try {
            var changes = order.changes();
            answer.withData("warning", !changes.isEmpty());
            changes.forEach(change -> answer.withData(change.of(), change.toString()));
        } catch (SQLException outOfReach) {
            // the health check of the connections reports that
            answer.withData("warning", false);
        }
        return answer.build();
    }
}
