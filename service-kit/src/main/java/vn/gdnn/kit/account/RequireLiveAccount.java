package vn.gdnn.kit.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Asks before an operation that bears {@link LiveAccount}, and before any earlier answer to the same request is given again. */
@ApplicationScoped
class RequireLiveAccount {

    private final Introspection introspection;
    private final SecurityIdentity caller;

    RequireLiveAccount(Introspection introspection, SecurityIdentity caller) {
        this.introspection = introspection;
        this.caller = caller;
    }

    @LiveAccount
    @ServerRequestFilter(priority = 1_500)
    public Uni<Void> ask() {
        if (!(caller.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refusal(KitRefusal.UNAUTHENTICATED);
        }
        return introspection
                .isActive(token.getRawToken())
                .invoke(RequireLiveAccount::require)
                .replaceWithVoid();
    }

    private static void require(boolean active) {
        if (!active) {
            throw new Refusal(KitRefusal.LOGIN_ENDED);
        }
    }
}
