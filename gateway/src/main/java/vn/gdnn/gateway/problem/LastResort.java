package vn.gdnn.gateway.problem;

import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what nothing else answered: an unknown path, a failure nobody expected. */
@ApplicationScoped
class LastResort {

    private static final int LAST = Integer.MAX_VALUE;

    void register(@Observes Router router) {
        router.route().order(LAST).handler(exchange -> Problems.answer(exchange, ProblemCode.NOT_FOUND));
        router.route().order(0).failureHandler(this::failed);
    }

    private void failed(RoutingContext exchange) {
        var status = exchange.statusCode();
        if (status < 0 || status >= 500) {
            Log.error("Request failed", exchange.failure());
        }
        Problems.answer(exchange, status < 0 ? ProblemCode.INTERNAL_ERROR : ProblemCode.ofStatus(status));
    }
}
