package vn.gdnn.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Derives the scope from the checked token: institution first, then province, then ministry; never from the request. */
@ApplicationScoped
class ScopeOfToken {

    private final CurrentScope current;

    ScopeOfToken(CurrentScope current) {
        this.current = current;
    }

    @ServerRequestFilter(priority = 2_000)
    public void enter(SecurityIdentity caller) {
        current.enter(scopeOf(caller));
    }

    private static Scope scopeOf(SecurityIdentity caller) {
        if (caller.isAnonymous() || !(caller.getPrincipal() instanceof JsonWebToken token)) {
            return new Scope.Anyone();
        }
        var institution = token.<String>getClaim("institution");
        if (institution != null && !institution.isBlank()) {
            return new Scope.Institution(institution);
        }
        var province = token.<String>getClaim("province");
        if (province != null && caller.hasRole(Roles.PROVINCE_OFFICER)) {
            return new Scope.Province(province);
        }
        return caller.getRoles().stream().anyMatch(Roles.NATIONAL::contains)
                ? new Scope.Ministry()
                : new Scope.Anyone();
    }
}
