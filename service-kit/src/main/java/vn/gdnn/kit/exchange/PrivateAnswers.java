package vn.gdnn.kit.exchange;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What was answered to an account is kept nowhere, unless the operation says otherwise. */
@ApplicationScoped
class PrivateAnswers {

    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(PrivateAnswers::arrange, EARLY);
    }

    private static void arrange(RoutingContext exchange) {
        if (exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            exchange.addHeadersEndHandler(done -> {
                var headers = exchange.response().headers();
                if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            });
        }
        exchange.next();
    }
}
