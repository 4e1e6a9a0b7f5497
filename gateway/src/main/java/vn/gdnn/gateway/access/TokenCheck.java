package vn.gdnn.gateway.access;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.problem.ProblemCode;

/** Reads the caller from the bearer token; issuer, audience, signature and times are checked by the OIDC extension. */
@ApplicationScoped
public class TokenCheck {

    /** Keeps the security layer from ending the exchange without a problem document. */
    private static final BiConsumer<RoutingContext, Throwable> WE_ANSWER = (exchange, failure) -> {};

    private final IdentityProviderManager identities;
    private final CheckedTokens checked;

    TokenCheck(IdentityProviderManager identities, CheckedTokens checked) {
        this.identities = identities;
        this.checked = checked;
    }

    /** The caller, or a failure with {@link TokenRefused}. */
    public Uni<Caller> caller(RoutingContext exchange) {
        var sent = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(sent)
                .flatMap(checked::find)
                .map(Uni.createFrom()::item)
                .orElseGet(() -> check(exchange, sent));
    }

    private Uni<Caller> check(RoutingContext exchange, @Nullable String sent) {
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, WE_ANSWER);
        return QuarkusHttpUser.getSecurityIdentity(exchange, identities)
                .onFailure()
                .transform(TokenCheck::refused)
                .map(identity -> callerOf(identity, sent));
    }

    private Caller callerOf(SecurityIdentity identity, @Nullable String sent) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            var caller = callerOf(token, identity.getRoles());
            if (sent != null) {
                checked.keep(sent, caller, Instant.ofEpochSecond(token.getExpirationTime()));
            }
            return caller;
        }
        throw new TokenRefused(ProblemCode.UNAUTHENTICATED);
    }

    private static Caller callerOf(JsonWebToken token, Set<String> roles) {
        var azp = token.<Object>getClaim("azp");
        var client = azp == null ? String.valueOf(token.getSubject()) : azp.toString();
        return new Caller(client, person(token, client), roles);
    }

    /** Keycloak names the account of a client that acts for itself after the client. */
    private static @Nullable String person(JsonWebToken token, String client) {
        var name = token.<Object>getClaim("preferred_username");
        return name == null || name.toString().equals("service-account-" + client) ? null : token.getSubject();
    }

    private static TokenRefused refused(Throwable failure) {
        if (any(failure, cause -> cause instanceof InvalidJwtException jwt && jwt.hasExpired())) {
            return new TokenRefused(ProblemCode.TOKEN_EXPIRED);
        }
        if (failure instanceof NoSuchElementException) {
            return new TokenRefused(ProblemCode.TOKEN_INVALID); // how the extension stumbles over a token of dots only
        }
        if (failure instanceof AuthenticationFailedException && !any(failure, OIDCException.class::isInstance)) {
            return new TokenRefused(ProblemCode.TOKEN_INVALID);
        }
        Log.errorf("Tokens cannot be checked: %s", failure.toString());
        return new TokenRefused(ProblemCode.UNAVAILABLE);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> wanted) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(wanted);
    }
}
