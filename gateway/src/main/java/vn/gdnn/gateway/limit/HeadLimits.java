package vn.gdnn.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** Refuses an address or headers that are too long; the server itself has a harder limit behind this one. */
@ApplicationScoped
class HeadLimits {

    private static final int EARLY = 980;

    private final GatewayConfig.Limits limits;

    HeadLimits(GatewayConfig config) {
        this.limits = config.limits();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        var request = exchange.request();
        if (request.uri().length() > limits.uri()) {
            Problems.answer(exchange, ProblemCode.URI_TOO_LONG);
        } else if (size(request) > limits.headers()) {
            Problems.answer(exchange, ProblemCode.HEADERS_TOO_LARGE);
        } else {
            exchange.next();
        }
    }

    private static long size(HttpServerRequest request) {
        var size = 0L;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
