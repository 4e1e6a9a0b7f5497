package vn.gdnn.gateway.route;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import vn.gdnn.gateway.access.Caller;
import vn.gdnn.gateway.access.TokenCheck;
import vn.gdnn.gateway.access.TokenRefused;
import vn.gdnn.gateway.limit.BodyLimit;
import vn.gdnn.gateway.limit.Quota;
import vn.gdnn.gateway.limit.RateLimits;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** What a request must pass before a backend sees it. */
@ApplicationScoped
class AdmissionChecks {

    private static final long LINGER_MILLIS = 2_000;
    private static final String RETRY_SECONDS = "5";

    private static final Set<String> WATCHERS = Set.of("ministry-admin", "auditor");

    private final TokenCheck tokens;
    private final RateLimits rates;
    private final BodyLimit bodies;

    AdmissionChecks(TokenCheck tokens, RateLimits rates, BodyLimit bodies) {
        this.tokens = tokens;
        this.rates = rates;
        this.bodies = bodies;
    }

    /** An encoded path would miss the limits set for the plain one; what cannot be decoded is read by nobody. */
    void checkLetters(RoutingContext exchange) {
        if (Paths.garbled(exchange.request().uri())
                || Paths.disguised(exchange.request().path())) {
            Problems.answer(exchange, ProblemCode.MALFORMED_REQUEST);
        } else {
            exchange.next();
        }
    }

    /** A path that a backend could read otherwise than the gateway did goes no further. */
    void checkPath(RoutingContext exchange) {
        exchange.request().pause();
        if (Paths.ambiguous(exchange.request().path())) {
            Problems.answer(exchange, ProblemCode.MALFORMED_REQUEST);
        } else {
            exchange.next();
        }
    }

    void admitAnyone(RoutingContext exchange) {
        admit(exchange, rates.takeForAddress(exchange));
    }

    void admitCallers(RoutingContext exchange) {
        tokens.caller(exchange)
                .subscribe()
                .with(caller -> admit(exchange, rates.take(caller)), failure -> turnAway(exchange, failure));
    }

    /** Figures of the gateway are for those who watch over it. */
    void admitWatchers(RoutingContext exchange) {
        tokens.caller(exchange)
                .subscribe()
                .with(caller -> admitWatcher(exchange, caller), failure -> turnAway(exchange, failure));
    }

    private void admitWatcher(RoutingContext exchange, Caller caller) {
        if (Collections.disjoint(caller.roles(), WATCHERS)) {
            Problems.answer(exchange, ProblemCode.FORBIDDEN);
        } else {
            exchange.next();
        }
    }

    private void admit(RoutingContext exchange, Quota quota) {
        quota.writeHeaders(exchange.response());
        if (quota.granted()) {
            exchange.next();
        } else {
            Problems.answer(exchange, ProblemCode.RATE_LIMITED);
        }
    }

    /** Whoever tries tokens uses up the quota of the address they come from. */
    private void turnAway(RoutingContext exchange, Throwable failure) {
        var quota = rates.takeForAddress(exchange);
        quota.writeHeaders(exchange.response());
        var code = failure instanceof TokenRefused refused ? refused.code() : ProblemCode.INTERNAL_ERROR;
        switch (quota.granted() ? code : ProblemCode.RATE_LIMITED) {
            case RATE_LIMITED -> Problems.answer(exchange, ProblemCode.RATE_LIMITED);
            case UNAVAILABLE -> {
                exchange.response().putHeader("Retry-After", RETRY_SECONDS);
                Problems.answer(exchange, code);
            }
            case INTERNAL_ERROR -> {
                Log.error("Token check failed", failure);
                Problems.answer(exchange, code);
            }
            default -> {
                exchange.response().putHeader("WWW-Authenticate", challenge(code));
                Problems.answer(exchange, code);
            }
        }
    }

    private static String challenge(ProblemCode code) {
        return code == ProblemCode.UNAUTHENTICATED
                ? "Bearer realm=\"gdnn\""
                : "Bearer realm=\"gdnn\", error=\"invalid_token\"";
    }

    void checkSize(RoutingContext exchange) {
        if (BodyLimit.uncalledFor(exchange.request())) {
            refuseBody(exchange, ProblemCode.BODY_NOT_TAKEN);
            return;
        }
        if (bodies.exceededBy(exchange.request())) {
            refuseBody(exchange, ProblemCode.TOO_LARGE);
            return;
        }
        if ("100-continue".equalsIgnoreCase(exchange.request().getHeader("Expect"))) {
            exchange.response().writeContinue();
        }
        exchange.next();
    }

    private static void refuseBody(RoutingContext exchange, ProblemCode code) {
        hangUpOnceAnswered(exchange);
        Problems.answer(exchange, code);
    }

    /**
     * Whoever has the answer and is still sending is read on for a moment, so that the answer is seen, then cut off: the
     * connection to the backend is free again.
     */
    static void hangUpOnceAnswered(RoutingContext exchange) {
        var request = exchange.request();
        exchange.addEndHandler(done -> {
            if (!request.isEnded()) {
                request.resume();
                exchange.vertx().setTimer(LINGER_MILLIS, over -> {
                    if (!request.isEnded()) {
                        request.connection().close();
                    }
                });
            }
        });
    }
}
