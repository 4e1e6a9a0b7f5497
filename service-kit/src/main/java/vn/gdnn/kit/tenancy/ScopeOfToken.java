package vn.gdnn.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Derives the scope from the checked token: institution first, then province, then ministry; never from the request. */
@ApplicationScoped
class ScopeOfToken {

    private final CurrentScope current;
    private final SecurityIdentity caller;

    ScopeOfToken(CurrentScope current, SecurityIdentity caller) {
        this.current = current;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 2_000)
    public void enter() {
        current.enter(scope());
    }

    private Scope scope() {
        if (caller.isAnonymous() || !(caller.getPrincipal() instanceof JsonWebToken token)) {
            return new Scope.Anyone();
        }
        var institution = token.<String>getClaim("institution");
        if (institution != null && !institution.isBlank()) {
            return Scope.Institution.isCode(institution) ? new Scope.Institution(institution) : new Scope.Anyone();
        }
        var province = token.<String>getClaim("province");
        if (province != null && Scope.Province.isCode(province) && caller.hasRole(Roles.PROVINCE_OFFICER)) {
            return new Scope.Province(province);
        }
        return caller.getRoles().stream().anyMatch(Roles.NATIONAL::contains)
                ? new Scope.Ministry()
                : new Scope.Anyone();
    }
}
