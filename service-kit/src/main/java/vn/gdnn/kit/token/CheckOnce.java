package vn.gdnn.kit.token;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Checks a bearer token as OpenID Connect wants it, unless just this one was found good less than a minute ago; where none is
 * sent there is nothing to check.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class CheckOnce implements HttpAuthenticationMechanism {

    private static final BiConsumer<RoutingContext, Throwable> FAIL = RoutingContext::fail;

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
            return settled(exchange, Uni.createFrom().nullItem());
        }
        return checked.find(sent)
                .map(caller -> settled(exchange, Uni.createFrom().item(caller)))
                .orElseGet(() -> check(exchange, identities, sent));
    }

    /**
     * Says that the check is over. Else the platform takes the request for one that may still fail it, and looks up its
     * operation in a table that it builds anew each time.
     */
    private static Uni<SecurityIdentity> settled(RoutingContext exchange, Uni<SecurityIdentity> caller) {
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
        return caller;
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
