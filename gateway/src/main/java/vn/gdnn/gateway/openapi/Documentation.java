package vn.gdnn.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.gateway.openapi.MergedContract.Contract;

/** Serves the merged document at {@code /openapi} and leads {@code /docs} to the pages that show it. */
@ApplicationScoped
class Documentation {

    private static final int BEFORE_FILES = 500;

    private final MergedContract merged;

    Documentation(MergedContract merged) {
        this.merged = merged;
    }

    void register(@Observes Router router) {
        router.route("/openapi")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_FILES)
                .handler(this::show);
        router.route("/docs")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_FILES)
                .handler(exchange -> exchange.reroute("/docs/index.html"));
    }

    private void show(RoutingContext exchange) {
        var home = exchange.vertx().getOrCreateContext();
        merged.current()
                .emitOn(task -> home.runOnContext(any -> task.run()))
                .subscribe()
                .with(contract -> show(exchange, contract), exchange::fail);
    }

    private static void show(RoutingContext exchange, Contract contract) {
        var yaml = asksForYaml(exchange);
        exchange.response()
                .putHeader("Content-Type", yaml ? "application/yaml" : "application/json")
                .putHeader("Cache-Control", "public, max-age=60")
                .putHeader("Vary", "Accept")
                .end(Buffer.buffer(yaml ? contract.yaml() : contract.json()));
    }

    private static boolean asksForYaml(RoutingContext exchange) {
        var format = exchange.request().getParam("format");
        if (format != null) {
            return "yaml".equals(format);
        }
        var accept = exchange.request().getHeader("Accept");
        return accept != null && accept.contains("yaml") && !accept.contains("json");
    }
}
