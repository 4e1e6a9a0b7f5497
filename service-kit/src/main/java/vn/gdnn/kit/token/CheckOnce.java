package vn.gdnn.kit.token;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/** Checks a bearer token as OpenID Connect wants it, unless just this one was found good less than a minute ago. */
@Alternative
@Priority(1)
@ApplicationScoped
class CheckOnce implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism check;
    private final CheckedTokens checked;

    CheckOnce(OidcAuthenticationMechanism check, CheckedTokens checked) {
        this.check = check;
        this.checked = checked;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var sent = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            return check.authenticate(exchange, identities);
        }
        return checked.find(sent).map(Uni.createFrom()::item).orElseGet(() -> check(exchange, identities, sent));
    }

    /** A token that the extension stumbles over is reworded, and refused like any bad one. */
    private Uni<SecurityIdentity> check(RoutingContext exchange, IdentityProviderManager identities, String sent) {
        if (OddTokens.isOdd(sent)) {
            exchange.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer odd");
        }
        return check.authenticate(exchange, identities)
                .invoke(identity -> Optional.ofNullable(identity).ifPresent(good -> checked.keep(sent, good)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return check.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return check.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return check.getCredentialTransport(exchange);
    }
}
