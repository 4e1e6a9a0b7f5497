package vn.gdnn.gateway.route;

import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.limit.BodyLimit;
import vn.gdnn.gateway.limit.BodyTooLarge;
import vn.gdnn.gateway.limit.BodyTooSlow;
import vn.gdnn.gateway.limit.CountedBody;
import vn.gdnn.gateway.problem.ProblemCode;

/** Sends to one backend and leaves it alone for a while when it keeps failing; every failure becomes a problem. */
final class Circuit implements ProxyInterceptor {

    private final String backend;
    private final long retrySeconds;
    private final BodyLimit bodies;
    private final TypedGuard<CompletionStage<ProxyResponse>> guard;

    Circuit(String backend, GatewayConfig.Circuit config, BodyLimit bodies) {
        this.backend = backend;
        this.retrySeconds = Math.max(1, config.delay().toSeconds());
        this.bodies = bodies;
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
                .withDescription(backend)
                .withThreadOffload(false)
                .withCircuitBreaker()
                .requestVolumeThreshold(config.requests())
                .failureRatio(config.failureRatio())
                .delay(config.delay().toMillis(), ChronoUnit.MILLIS)
                .successThreshold(config.successes())
                .when(failure -> !ofCaller(failure))
                .onStateChange(this::changed)
                .done()
                .build();
    }

    /** What a caller did is no fault of the backend. */
    private static boolean ofCaller(@Nullable Throwable failure) {
        return failure instanceof CallerGone || failure instanceof BodyTooLarge || failure instanceof BodyTooSlow;
    }

    private void changed(CircuitBreakerState state) {
        Log.warnf("Circuit to %s: %s", backend, state);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var request = exchange.request();
        var body = bodies.counted(request.proxiedRequest(), request.getBody().stream());
        request.setBody(Body.body(body, request.getBody().length()));
        var home = Vertx.currentContext();
        var sent = guard.get(() -> send(exchange, body).toCompletionStage());
        return Future.fromCompletionStage(sent, home)
                .recover(failure -> Future.succeededFuture(refused(exchange, failure)));
    }

    private static Future<ProxyResponse> send(ProxyContext exchange, CountedBody body) {
        return exchange.sendRequest().recover(failure -> Future.failedFuture(blamed(exchange, body, failure)));
    }

    private static Throwable blamed(ProxyContext exchange, CountedBody body, Throwable failure) {
        var ofBody = body.failure();
        if (ofBody instanceof BodyTooLarge || ofBody instanceof BodyTooSlow) {
            return ofBody;
        }
        var gone =
                ofBody != null || exchange.request().proxiedRequest().response().closed();
        return gone ? new CallerGone() : failure;
    }

    private ProxyResponse refused(ProxyContext exchange, Throwable failure) {
        var code = codeOf(failure);
        if (!(failure instanceof CircuitBreakerOpenException || ofCaller(failure))) {
            Log.warnf("%s: %s (%s)", backend, code, kindOf(failure)); // its message holds the query
        }
        var answer = Refusals.of(exchange.request().release().response(), exchange.request(), code);
        return code == ProblemCode.UNAVAILABLE ? answer.putHeader("Retry-After", Long.toString(retrySeconds)) : answer;
    }

    private static String kindOf(Throwable failure) {
        var cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getName();
    }

    private static ProblemCode codeOf(Throwable failure) {
        if (failure instanceof BodyTooLarge) {
            return ProblemCode.TOO_LARGE;
        }
        if (failure instanceof BodyTooSlow) {
            return ProblemCode.BODY_TOO_SLOW;
        }
        return failure instanceof TimeoutException ? ProblemCode.TIMEOUT : ProblemCode.UNAVAILABLE;
    }
}
