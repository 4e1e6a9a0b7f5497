package vn.gdnn.gateway.health;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the identity provider's keys are known; asks again when it was not there at the start. */
@Readiness
@ApplicationScoped
class KeysKnown implements AsyncHealthCheck {

    private static final String NAME = "token keys known";

    private final TenantConfigBean tenants;

    KeysKnown(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var tenant = tenants.getDefaultTenant();
        var known = tenant.ready()
                ? Uni.createFrom().item(true)
                : tenant.initialize().map(any -> any != null && any.ready());
        return known.onFailure()
                .recoverWithItem(false)
                .map(up -> HealthCheckResponse.named(NAME).status(up).build());
    }
}
