package vn.gdnn.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ConcurrentHashMap;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** How many requests of one address are under way: no address takes all that the gateway has. */
@ApplicationScoped
class InFlight {

    private static final int AFTER_HEAD_LIMITS = 970;

    private final int most;
    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

    InFlight(GatewayConfig config) {
        this.most = config.limits().inFlight();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_HEAD_LIMITS);
    }

    private void admit(RoutingContext exchange) {
        var address = Addresses.group(exchange.request().remoteAddress());
        exchange.addEndHandler(
                done -> underWay.computeIfPresent(address, (any, count) -> count == 1 ? null : count - 1));
        if (underWay.merge(address, 1, Integer::sum) > most) {
            exchange.response().putHeader("Retry-After", "1");
            Problems.answer(exchange, ProblemCode.TOO_MANY_AT_ONCE);
        } else {
            exchange.next();
        }
    }
}
